import { expect, test } from 'vitest';
import { createPagePictures, type PageBitmap } from '#renderer/scan-viewer/page-pictures.ts';
import { AppError } from '#shared/base/app-error';
import type { Sha256 } from '#shared/model/ids';

type Fake = PageBitmap & { readonly of: number; open: boolean };

const scan = 'a'.repeat(64) as Sha256;
const page = (index: number) => ({ scan, index });

function fixture(keepPages = 3) {
  const drawn: number[] = [];
  const made: Fake[] = [];
  let opened = 0;
  const pictures = createPagePictures<Fake>({
    open: async () => {
      opened += 1;
      return {
        pages: 500,
        picture: async (index, dpi) => {
          if (index === 13) throw new AppError('page-unreadable', '第14页');
          drawn.push(index);
          return { data: new Uint8ClampedArray(4), width: 10, height: index, dpi };
        },
        textLayer: async () => [],
        crop: async () => ({ data: new Uint8ClampedArray(4), width: 1, height: 1, dpi: 72 }),
        close: async () => undefined,
      };
    },
    bitmap: async ({ height }) => {
      const bitmap: Fake = {
        width: 10,
        height: 10,
        of: height,
        open: true,
        close() {
          bitmap.open = false;
        },
      };
      made.push(bitmap);
      return bitmap;
    },
    keep: { pages: keepPages * 400, thumbnails: 400 },
  });
  return { pictures, drawn, made, opened: () => opened };
}

test('a page is drawn once however often it is looked at', async () => {
  const { pictures, drawn, opened } = fixture();
  await pictures.picture(page(1), 100, 'seen');
  await pictures.picture(page(1), 100, 'seen');
  expect(drawn).toEqual([1]);
  expect(opened()).toBe(1);
});

test('pages long out of sight leave memory', async () => {
  const { pictures, made } = fixture(3);
  for (const index of [1, 2, 3]) await pictures.picture(page(index), 100, 'seen');
  await pictures.picture(page(1), 100, 'seen');
  await pictures.picture(page(4), 100, 'seen');
  expect(made.filter(({ open }) => open).map(({ of }) => of)).toEqual([1, 3, 4]);
  expect(pictures.atHand(page(2))).toBeUndefined();
});

test('the page on the screen goes before neighbours and thumbnails, the latest first', async () => {
  const { pictures, drawn } = fixture(10);
  const first = pictures.picture(page(0), 24, 'thumbnail');
  const rest = [
    pictures.picture(page(1), 24, 'thumbnail'),
    pictures.picture(page(2), 24, 'thumbnail'),
    pictures.picture(page(3), 100, 'next'),
    pictures.picture(page(4), 100, 'seen'),
  ];
  await Promise.all([first, ...rest]);
  expect(drawn).toEqual([0, 4, 3, 2, 1]);
});

test('what nobody waits for any more is not drawn', async () => {
  const { pictures, drawn } = fixture();
  const gone = new AbortController();
  const first = pictures.picture(page(0), 100, 'seen');
  const dropped = pictures.picture(page(1), 24, 'thumbnail', gone.signal);
  gone.abort();
  await first;
  await expect(dropped).rejects.toThrow();
  expect(drawn).toEqual([0]);
});

test('one broken page concerns that page alone', async () => {
  const { pictures } = fixture();
  await expect(pictures.picture(page(13), 100, 'seen')).rejects.toMatchObject({ code: 'page-unreadable' });
  await expect(pictures.picture(page(14), 100, 'seen')).resolves.toMatchObject({ of: 14 });
});

test('closing lets go of everything, and looking again opens anew', async () => {
  const { pictures, made, opened } = fixture();
  await pictures.picture(page(1), 100, 'seen');
  await pictures.close();
  expect(made.every(({ open }) => !open)).toBe(true);
  await pictures.picture(page(1), 100, 'seen');
  expect(opened()).toBe(2);
});
