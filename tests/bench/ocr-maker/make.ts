/**
 * Makes the page set of the reading bench: HTML set by Chromium, spoilt like paper under a scanner, with the exact text
 * and place of every line. Run by hand after changing it: npx tsx tests/bench/ocr-maker/make.ts
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { type Canvas, createCanvas, ImageData, loadImage } from '@napi-rs/canvas';
import { chromium, type Page } from '@playwright/test';
import type { Truth } from '../ocr-truth';
import { degrade, type Quality } from './degrade';
import { matters } from './matters';
import { qualities } from './qualities';
import { type Kind, kinds, sheet } from './sheets';

const folder = new URL('../ocr-pages/', import.meta.url);
const CSS_DPI = 96;

type Order = { readonly id: string; readonly kind: Kind; readonly matter: number; readonly quality: Quality };

const orders: readonly Order[] = kinds.flatMap((kind, at) =>
  (['clean', 'noisy', 'phone', 'turned', 'seal'] as const)
    .filter((name) => name !== 'seal' || kind !== 'photo')
    // A second pair of poor readings for the kinds that checks lean on most.
    .concat(kind === 'dense' || kind === 'form' || kind === 'receipt' ? ['seal', 'phone'] : [])
    .map((name, nth) => ({
      id: `${kind}-${name}-${nth + 1}`,
      kind,
      matter: (at + nth) % 3,
      quality: qualities[name](at + nth),
    })),
);

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
for (const [at, order] of orders.entries()) await make(order, at + 1);
await browser.close();

async function make({ id, kind, matter, quality }: Order, seed: number): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 794, height: 1123 },
    deviceScaleFactor: quality.dpi / CSS_DPI,
  });
  await page.setContent(sheet(kind, matters[matter]!, quality.name === 'seal'));
  const lines = await linesOf(page);
  const picture = await loadImage(await page.screenshot());
  await page.close();
  const canvas = createCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d');
  context.drawImage(picture, 0, 0);
  const { data, width, height } = context.getImageData(0, 0, picture.width, picture.height);
  const spoilt = degrade({ data, width, height }, quality, randomFrom(seed));
  context.putImageData(new ImageData(spoilt.data, width, height), 0, 0);

  const truth: Truth = {
    id,
    kind,
    quality: quality.name,
    dpi: quality.dpi,
    turn: ((360 - quality.turn) % 360) as Truth['turn'],
    lines,
  };
  await writeFile(new URL(`${id}.jpg`, folder), await turned(canvas, quality.turn).encode('jpeg', quality.jpeg));
  await writeFile(new URL(`${id}.json`, folder), `${JSON.stringify(truth)}\n`);
}

/** Visual lines in document order with their boxes in page fractions; what stands in two cells are two lines. */
function linesOf(page: Page): Promise<Truth['lines']> {
  return page.evaluate(() => {
    const main = document.querySelector('main')!.getBoundingClientRect();
    const found: { text: string; left: number; top: number; right: number; bottom: number; block: Element | null }[] =
      [];
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest('svg') != null) continue;
      const block = node.parentElement?.closest('p, td, th, h1, h2') ?? null;
      for (let at = 0; at < node.textContent!.length; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, top, right, bottom } = range.getBoundingClientRect();
        const sign = node.textContent![at]!;
        if (right <= left || sign.trim() === '') continue;
        const line = found.at(-1);
        const same =
          line?.block === block &&
          (top + bottom) / 2 > line!.top &&
          (top + bottom) / 2 < line!.bottom &&
          left > line!.left;
        if (same) {
          line!.text += sign;
          line!.right = Math.max(line!.right, right);
          line!.top = Math.min(line!.top, top);
          line!.bottom = Math.max(line!.bottom, bottom);
        } else found.push({ text: sign, left, top, right, bottom, block });
      }
    }
    // What runs off the sheet is not on the picture.
    const whole = found.filter(({ bottom }) => bottom <= main.height * 0.995);
    return whole.map(({ text, left, top, right, bottom }) => ({
      text,
      box: [left / main.width, top / main.height, (right - left) / main.width, (bottom - top) / main.height] as [
        number,
        number,
        number,
        number,
      ],
    }));
  });
}

function turned(canvas: Canvas, turn: Quality['turn']) {
  const lying = turn === 90 || turn === 270;
  const out = createCanvas(lying ? canvas.height : canvas.width, lying ? canvas.width : canvas.height);
  const context = out.getContext('2d');
  context.translate(out.width / 2, out.height / 2);
  context.rotate((turn * Math.PI) / 180);
  context.drawImage(canvas, -canvas.width / 2, -canvas.height / 2);
  return out;
}

/** Mulberry32: the same grain every time. */
function randomFrom(seed: number): () => number {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
