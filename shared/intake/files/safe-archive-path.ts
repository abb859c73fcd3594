/** `a\.\b//c.jpg` → `a/b/c.jpg`; undefined for a name that would leave its folder or cannot be a file name. */
export function safeArchivePath(name: string): string | undefined {
  const path = name.replaceAll('\\', '/');
  if (path.startsWith('/') || /^[a-z]:/i.test(path) || hasControlCharacter(path)) return undefined;

  const steps = path.split('/').filter((step) => step !== '' && step !== '.');
  // Windows drops trailing dots and spaces, so `.. ` climbs as well as `..`.
  const climbs = steps.some((step) => /^\.\.[. ]*$/.test(step));
  return climbs || steps.length === 0 ? undefined : steps.join('/');
}

/** What systems leave behind beside the files a person put there. */
export const isLitter = (path: string): boolean =>
  path.split('/').some((step) => step === '__MACOSX' || step.startsWith('._') || litter.has(step.toLowerCase()));

const litter = new Set(['.ds_store', 'thumbs.db', 'desktop.ini']);

function hasControlCharacter(path: string): boolean {
  for (let at = 0; at < path.length; at += 1) if (path.charCodeAt(at) < 0x20) return true;
  return false;
}
