import type { Locator, Page } from '@playwright/test';
import { expect } from './launch';

/** Stops on the way to a thing: more than any screen has. */
const STOPS = 150;

/** Goes to a thing with Tab alone. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.first().waitFor();
  for (let stop = 0; stop < STOPS; stop += 1) {
    if (await isFocused(wanted)) return;
    await page.keyboard.press('Tab');
  }
  expect(await isFocused(wanted), `${wanted} can be reached by Tab`).toBe(true);
}

const isFocused = (wanted: Locator): Promise<boolean> =>
  wanted.first().evaluate((element) => element === document.activeElement);

/** Notes every press of a mouse button from now on, through reloads too. */
export async function watchMouse(page: Page): Promise<() => Promise<number>> {
  const watch = () => {
    const seen = globalThis as { mousePresses?: number };
    seen.mousePresses ??= 0;
    addEventListener(
      'pointerdown',
      () => {
        seen.mousePresses = (seen.mousePresses ?? 0) + 1;
      },
      { capture: true },
    );
  };
  await page.addInitScript(watch);
  await page.evaluate(watch);
  return () => page.evaluate(() => (globalThis as { mousePresses?: number }).mousePresses ?? 0);
}
