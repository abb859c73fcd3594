const extension = /\.(?:pdf|jpe?g|png|tiff?|bmp|webp|zip)$/i;
const longest = 80;

/** The name a dossier goes by until someone gives it a better one: that of its file or folder, without path and extension. */
export function dossierName(path: string): string {
  const last = path.split('/').findLast((step) => step.trim() !== '') ?? '';
  const name = last.replace(extension, '').replace(/\s+/g, ' ').trim();
  return name === '' ? '未命名案卷' : [...name].slice(0, longest).join('');
}
