import { AppError } from '#shared/base/app-error';
import type { Bridge, Channel, Request, Response } from '#shared/ipc/contract';
import type { Sha256 } from '#shared/model/ids';
import type { ScanBytes } from '#shared/ports/page-rasterizer';
import type { Desktop } from './desktop';
import type { ExportFile } from './export-file';

const PART = 8 * 1024 * 1024;

/** The desktop behind the preload's bridge. Originals go over in parts and come back by address, never over IPC. */
export function electronDesktop(bridge: Bridge, get: typeof fetch = fetch): Desktop {
  async function ask<C extends Channel>(channel: C, request: Request<C>): Promise<Response<C>> {
    const reply = await bridge[channel](request);
    if (!reply.ok) throw new AppError(reply.code, reply.detail);
    return reply.value;
  }

  const exportInParts = (writing: string): ExportFile => ({
    async part(bytes) {
      for (let start = 0; start < bytes.length; start += PART)
        await ask('exports.part', { writing, bytes: bytes.subarray(start, start + PART) });
    },
    finish: () => ask('exports.finish', { writing }),
    async abandon() {
      await ask('exports.abandon', { writing });
    },
  });

  return {
    kind: 'electron',
    state: () => ask('library.state', {}),
    chooseLibrary: () => ask('library.choose', {}),
    append: (changes, by) => ask('library.append', { changes, by }),
    entries: (after, limit) => ask('library.entries', { after, limit }),
    async keepOriginal(bytes) {
      const size = sizeOf(bytes);
      const { upload } = await ask('original.begin', { bytes: size });
      for (let start = 0; start < size; start += PART) {
        await ask('original.part', { upload, bytes: await part(bytes, start, Math.min(size, start + PART)) });
      }
      return ask('original.finish', { upload });
    },
    original: (sha256) => fetchOriginal(sha256, get),
    async keepDerived(key, text) {
      await ask('derived.keep', { key, text });
    },
    derived: (key) => ask('derived.get', { key }),
    saveExport: (name, bytes) => ask('exports.save', { name, bytes }),
    async beginExport(name) {
      const begun = await ask('exports.begin', { name });
      return begun === 'cancelled' ? 'cancelled' : exportInParts(begun.writing);
    },
    async showExport(file) {
      await ask('exports.show', { file });
    },
    async stayAwake(awake) {
      await ask('desktop.stay-awake', { awake });
    },
    async printPdf() {
      return (await ask('print.pdf', {})).bytes;
    },
    about: () => ask('desktop.about', {}),
  };
}

async function fetchOriginal(sha256: Sha256, get: typeof fetch): Promise<Blob> {
  const response = await get(`./object/${sha256}`).catch(() => undefined);
  if (response === undefined || !response.ok) throw new AppError('not-found', sha256);
  return response.blob();
}

const sizeOf = (bytes: ScanBytes): number => (bytes instanceof Uint8Array ? bytes.byteLength : bytes.size);

async function part(bytes: ScanBytes, start: number, end: number): Promise<Uint8Array> {
  if (bytes instanceof Uint8Array) return bytes.subarray(start, end);
  return new Uint8Array(await bytes.slice(start, end).arrayBuffer());
}
