import { AppError } from '../../base/app-error';

/** `resources/runtime` as a host reaches it. */
export type EngineFiles = {
  /** SHA-256 in lower-case hex by path in there: `resources/runtime-checksums.json`. */
  readonly sums: Readonly<Record<string, string>>;
  /** The bytes of a file by its path in there; undefined where it cannot be had. */
  read(path: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** SHA-256 in lower-case hex by the host's own code: script takes five times as long over models of fifteen megabytes. */
  digest(bytes: Uint8Array<ArrayBuffer>): Promise<string>;
};

/**
 * The bytes of one file of an engine, looked at before the engine is: engines given a file that is not there or was cut off
 * wait for ever or fail in words that name nothing.
 * @throws AppError `engine-file-missing`, `engine-file-damaged`; detail is the path
 */
export async function engineFile(path: string, { sums, read, digest }: EngineFiles): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await read(path);
  if (bytes === undefined) throw new AppError('engine-file-missing', path);
  if ((await digest(bytes)) !== sums[path]) throw new AppError('engine-file-damaged', path);
  return bytes;
}

/** For files that an engine fetches by itself. @throws AppError `engine-file-missing`, `engine-file-damaged` */
export async function checkEngineFiles(paths: readonly string[], files: EngineFiles): Promise<void> {
  for (const path of paths) await engineFile(path, files);
}
