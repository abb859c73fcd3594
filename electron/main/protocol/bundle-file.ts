import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { codeOf } from '../../library/index';
import { headers } from './security-headers';

const media: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/** A file of the built window, read whole (it may lie inside an archive); undefined where there is none. */
export async function bundleFile(root: string, path: string): Promise<Response | undefined> {
  const file = fileInside(root, path === '/' ? '/index.html' : path);
  const bytes = file && (await readIfThere(file));
  if (!bytes) return undefined;
  const type = media[extname(file)] ?? 'application/octet-stream';
  return new Response(bytes, {
    headers: headers({ 'Content-Type': type, 'Content-Length': String(bytes.length), 'Cache-Control': 'no-cache' }),
  });
}

/** Undefined for whatever would lie outside `root`, on any system. */
function fileInside(root: string, path: string): string | undefined {
  if (/[\\:\0]/.test(path)) return undefined;
  const file = resolve(root, `.${path}`);
  return file.startsWith(root + sep) ? file : undefined;
}

async function readIfThere(file: string): Promise<Buffer<ArrayBuffer> | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes(codeOf(error) ?? '')) return undefined;
    throw error;
  }
}
