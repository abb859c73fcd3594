let held: Promise<WakeLockSentinel | undefined> = Promise.resolve(undefined);
let wanted = false;

/** A browser lets a page only keep the screen on, and takes that back whenever the page is hidden. */
export async function stayAwakeInBrowser(awake: boolean): Promise<void> {
  wanted = awake;
  if (!('wakeLock' in navigator)) return;
  const before = held;
  held = awake ? navigator.wakeLock.request('screen').catch(() => undefined) : Promise.resolve(undefined);
  await (await before)?.release();
}

document.addEventListener('visibilitychange', () => {
  if (wanted && document.visibilityState === 'visible') void stayAwakeInBrowser(true);
});
