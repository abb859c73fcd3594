import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openPictureFile } from '#electron/headless/rasterizer/open-picture-file';
import { lookAtPage } from '#shared/intake/index';
import type { Picture } from '#shared/ports/picture';
import { pagesFolder } from '#tests/bench/ocr-truth';

/** As a copier leaves it: no colour, paper white, ink dark. */
function copied({ data, ...page }: Picture): Picture {
  const grey = Uint8ClampedArray.from(data);
  for (let at = 0; at < grey.length; at += 4) {
    const light = (0.2 * data[at]! + 0.5 * data[at + 1]! + 0.3 * data[at + 2]! - 40) * 1.25;
    grey.fill(light, at, at + 3);
  }
  return { ...page, data: grey };
}

async function page(id: string): Promise<Picture> {
  const scan = await openPictureFile(id, await readFile(new URL(`${id}.jpg`, pagesFolder)), 'image/jpeg');
  const picture = await scan.picture(0, 200);
  await scan.close();
  return picture;
}

test.each(['notice-seal-5', 'receipt-seal-5'])(
  'the seal of %s is seen on its photocopy too, in the same place and without red',
  async (id) => {
    const original = await page(id);
    const [red] = lookAtPage(original).seals;
    const [grey, ...more] = lookAtPage(copied(original)).seals;
    expect([red?.shape, grey?.shape, grey?.redness, more.length]).toEqual(['round', 'round', 0, 0]);
    grey!.box.forEach((edge, at) => void expect(Math.abs(edge - red!.box[at]!)).toBeLessThan(0.02));
  },
  60_000,
);
