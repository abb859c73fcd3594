import { AppError } from '#shared/base/app-error';
import { sha256Hasher } from '#shared/base/sha256';
import type { Sha256 } from '#shared/model/ids';
import type { ExportFile } from './export-file';

type SavePicker = (options: { readonly suggestedName: string }) => Promise<FileSystemFileHandle>;

/** Lets the person choose a place, or downloads where the browser has no such dialog. Gives the file's name. */
export async function saveInBrowser(name: string, bytes: Uint8Array): Promise<string | 'cancelled'> {
  const sink = await sinkFor(name);
  if (sink === 'cancelled') return 'cancelled';
  await sink.write(bytes as Uint8Array<ArrayBuffer>);
  return sink.close();
}

/** The same for what comes in parts. */
export async function beginInBrowser(name: string): Promise<ExportFile | 'cancelled'> {
  const sink = await sinkFor(name);
  if (sink === 'cancelled') return 'cancelled';
  const hasher = sha256Hasher();
  return {
    async part(bytes) {
      hasher.add(bytes);
      await sink.write(bytes as Uint8Array<ArrayBuffer>).catch((error: unknown) => {
        throw refusal(error, name);
      });
    },
    async finish() {
      const file = await sink.close().catch((error: unknown) => {
        throw refusal(error, name);
      });
      return { file, sha256: hasher.hex() as Sha256 };
    },
    abandon: sink.abort,
  };
}

type Sink = {
  write(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Gives the file's name. */
  close(): Promise<string>;
  abort(): Promise<void>;
};

async function sinkFor(name: string): Promise<Sink | 'cancelled'> {
  const { showSaveFilePicker } = window as { readonly showSaveFilePicker?: SavePicker };
  const handle = await (showSaveFilePicker?.({ suggestedName: name }) ?? Promise.resolve('no-picker' as const)).catch(
    orElse,
  );
  if (handle === 'cancelled') return 'cancelled';
  if (handle === 'no-picker') return downloadSink(name);
  const writer = await handle.createWritable();
  return {
    write: (bytes) => writer.write(bytes),
    async close() {
      await writer.close();
      return handle.name;
    },
    abort: () => writer.abort(),
  };
}

/** Parts become blobs at once, which a browser may keep on its disk. */
function downloadSink(name: string): Sink {
  const parts: Blob[] = [];
  return {
    async write(bytes) {
      parts.push(new Blob([bytes]));
    },
    close: async () => download(name, new Blob(parts)),
    async abort() {
      parts.length = 0;
    },
  };
}

/** Policies may forbid the dialog, and it needs a fresh click; a download needs neither. */
const orElse = (error: unknown): 'cancelled' | 'no-picker' =>
  error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'no-picker';

const refusal = (error: unknown, name: string): unknown =>
  error instanceof DOMException
    ? new AppError(error.name === 'QuotaExceededError' ? 'disk-full' : 'refused', name)
    : error;

function download(name: string, blob: Blob): string {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}
