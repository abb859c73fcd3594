import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { audit, settled, type Trouble } from './axe';
import { READING } from './desk';
import { agencyRooms, bureauRooms, emptyRooms, furnish, mainDialogs, type Walk } from './every-screen';
import { expect, launch, test } from './launch';

/** Walks through, and asks of every screen whether everybody can use it. */
async function audited(prepare: (page: Page) => Promise<void>, ...walks: readonly ((page: Page) => Walk)[]) {
  test.setTimeout(READING);
  const { app, page, userData } = await launch();
  try {
    await page.setViewportSize({ width: 1366, height: 768 });
    await prepare(page);
    const found: Trouble[] = [];
    for (const walk of walks) {
      for await (const screen of walk(page)) {
        await settled(page);
        found.push(...(await audit(page, screen)));
      }
    }
    expect(found).toEqual([]);
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  }
}

test('the doors, and rooms with nothing in them', () => audited(async () => undefined, emptyRooms));

test('every room filled, of the bureau and of an agency', () => audited(furnish, bureauRooms, agencyRooms));

test('the main dialogs', { tag: '@slow' }, () => audited(furnish, mainDialogs));
