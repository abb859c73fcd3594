import { configure, type Entry, ZipReader } from '@zip.js/zip.js';
import { AppError } from '#shared/base/app-error';
import { type ArchiveEntry, archiveName, type DecodeText, LimitedBytes, type OpenArchive } from '#shared/intake/index';
import { BytesReader } from './bytes-reader';

// The library's own workers are made from blob: addresses, which the window's content policy forbids.
configure({ useWebWorkers: false });

/** Zips, read where needed and member by member. @throws AppError `file-damaged` */
export const openArchive: OpenArchive = async (name, bytes) => {
  const reader = new ZipReader(new BytesReader(bytes), { filenameValidation: 'tolerant', checkAmbiguity: false });
  try {
    const entries = await reader.getEntries();
    return entries.map(archiveEntry);
  } catch {
    throw new AppError('file-damaged', name);
  }
};

function archiveEntry(entry: Entry): ArchiveEntry {
  return {
    name: entry.extraFieldUnicodePath ? entry.filename : archiveName(entry.rawFilename, entry.filenameUTF8, decodeText),
    folder: entry.directory,
    encrypted: entry.encrypted,
    size: entry.uncompressedSize,
    packedSize: entry.compressedSize,
    read: async (limit) => {
      if (entry.directory) return new Uint8Array();
      const gathered = new LimitedBytes(limit);
      await entry.getData(new WritableStream({ write: (part: Uint8Array) => gathered.add(part) }), {
        checkSignature: true,
      });
      return gathered.all();
    },
  };
}

const decodeText: DecodeText = (bytes, encoding) => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};
