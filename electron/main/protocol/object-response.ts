import { AppError } from '#shared/base/app-error';
import type { OriginalFile } from '../../library/index';
import { byteRange } from './byte-range';
import { fileStream } from './file-stream';
import { headers } from './security-headers';

/** An original, whole or in part. Its name is its content, so it may be kept for ever. */
export async function objectResponse(
  request: Request,
  find: () => Promise<OriginalFile>,
): Promise<Response | undefined> {
  const original = await found(find);
  if (!original) return undefined;
  const { file, bytes, media } = original;
  const range = byteRange(request.headers.get('range'), bytes);
  if (range === 'unsatisfiable') {
    return new Response(null, { status: 416, headers: headers({ 'Content-Range': `bytes */${bytes}` }) });
  }
  const { from, to } = range ?? { from: 0, to: bytes - 1 };
  const wanted = request.method === 'HEAD' ? null : fileStream(file, from, to);
  const own = {
    'Content-Type': media,
    'Content-Length': String(to - from + 1),
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'private, max-age=31536000, immutable',
  };
  return range
    ? new Response(wanted, {
        status: 206,
        headers: headers({ ...own, 'Content-Range': `bytes ${from}-${to}/${bytes}` }),
      })
    : new Response(wanted, { headers: headers(own) });
}

async function found(find: () => Promise<OriginalFile>): Promise<OriginalFile | undefined> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}
