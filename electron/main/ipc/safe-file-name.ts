/** Names that Windows keeps for devices, with any extension. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.)/i;

/**
 * A name the save dialog can offer on any system: a dossier may well be called “甲/乙案：2024”. What cannot stand in a file
 * name becomes a low line; the extension stays.
 */
export function safeFileName(name: string): string {
  const dot = name.lastIndexOf('.');
  const stem = name.slice(0, dot).replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, '_');
  const trimmed =
    stem
      .replace(/^[\s.]+/, '')
      .replace(/[\s.]+$/, '')
      .slice(0, 100) || '未命名';
  return `${trimmed}${name.slice(dot)}`.replace(device, '$1_');
}
