import type { Sha256 } from '#shared/model/ids';
import type { OriginalFile } from '../../library/index';
import { bundleFile } from './bundle-file';
import { objectResponse } from './object-response';
import { headers } from './security-headers';

export type Sources = {
  /** Folder of the built window. */
  readonly root: string;
  /** @throws AppError `not-found` */
  original(sha256: Sha256): Promise<OriginalFile>;
};

/** Answers everything the window asks for by address; anything else, and any doubt, is refused. */
export async function respond(request: Request, { root, original }: Sources): Promise<Response> {
  const { host, pathname } = new URL(request.url);
  if (host !== 'bundle') return refusal(403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405);

  const path = decoded(pathname);
  if (path === undefined) return refusal(400);

  const digest = /^\/object\/([0-9a-f]{64})$/.exec(path)?.[1];
  const response = digest
    ? await objectResponse(request, () => original(digest as Sha256))
    : await bundleFile(root, path);
  if (!response) return refusal(404);
  return request.method === 'HEAD' ? new Response(null, response) : response;
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

const refusal = (status: number): Response => new Response(null, { status, headers: headers({}) });
