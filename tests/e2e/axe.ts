import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const looks = [
  { scheme: 'light', contrast: false },
  { scheme: 'dark', contrast: false },
  { scheme: 'dark', contrast: true },
] as const;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export type Trouble = { readonly screen: string; readonly rule: string; readonly where: string };

/** What axe finds on the screen as it stands: everything in the first look, colours in every other. */
export async function audit(page: Page, screen: string): Promise<readonly Trouble[]> {
  const found: Trouble[] = [];
  for (const { scheme, contrast } of looks) {
    await page.evaluate(
      ([name, high]) => {
        const root = document.documentElement;
        root.setAttribute('data-mantine-color-scheme', name);
        root.toggleAttribute('data-high-contrast', high);
        return Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
      },
      [scheme, contrast] as const,
    );
    const axe = new AxeBuilder({ page });
    const whole = scheme === 'light' && !contrast;
    const { violations } = await (whole ? axe.withTags(RULES) : axe.withRules(['color-contrast'])).analyze();
    const look = `${scheme}${contrast ? ' high contrast' : ''}`;
    found.push(
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => ({
          screen: `${screen} (${look})`,
          rule: id,
          where: `${html.slice(0, 160)} ${any[0]?.message ?? ''}`,
        })),
      ),
    );
  }
  for (const { rule, where } of found) console.log(`${screen}: ${rule} ${where}`);
  return found;
}

/** Frames in a row without a change after which a room is taken to be there. */
const STILL = 20;

/** What a room shows is there: nothing is being fetched or drawn any more. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(async (still) => {
    let changed = false;
    const watch = new MutationObserver(() => {
      changed = true;
    });
    watch.observe(document.body, { subtree: true, childList: true, attributes: true });
    for (let quiet = 0; quiet < still; quiet += 1) {
      await new Promise(requestAnimationFrame);
      if (changed) quiet = 0;
      changed = false;
    }
    watch.disconnect();
  }, STILL);
