type SavePicker = (options: { readonly suggestedName: string }) => Promise<FileSystemFileHandle>;

/** Lets the person choose a place, or downloads where the browser has no such dialog. Gives the file's name. */
export async function saveInBrowser(name: string, bytes: Uint8Array): Promise<string | 'cancelled'> {
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>]);
  const { showSaveFilePicker } = window as { readonly showSaveFilePicker?: SavePicker };
  if (showSaveFilePicker === undefined) return download(name, blob);

  const handle = await showSaveFilePicker({ suggestedName: name }).catch(orElse);
  if (handle === 'cancelled') return 'cancelled';
  if (handle === 'no-picker') return download(name, blob);
  const writer = await handle.createWritable();
  await writer.write(blob);
  await writer.close();
  return handle.name;
}

/** Policies may forbid the dialog, and it needs a fresh click; a download needs neither. */
const orElse = (error: unknown): 'cancelled' | 'no-picker' =>
  error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'no-picker';

function download(name: string, blob: Blob): string {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}
