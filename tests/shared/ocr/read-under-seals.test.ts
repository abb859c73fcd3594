import { describe, expect, test } from 'vitest';
import type { Box } from '#shared/model/geometry';
import type { SealSighting } from '#shared/model/page';
import type { TextLine } from '#shared/model/page-text';
import type { OcrEngine } from '#shared/ports/ocr-engine';
import type { Picture } from '#shared/ports/picture';
import { readUnderSeals } from '../../../shared/ocr/seals/read-under-seals';
import { paper } from './paper';

const seal = (box: Box, redness = 0.8): SealSighting => ({ box, shape: 'round', redness, text: '' });
const line = (text: string, box: Box, confidence: number): TextLine => ({ text, box, confidence });

const body = line('特此告知。', [0.1, 0.1, 0.4, 0.03], 0.99);
const damaged = line('二〇二四年七月二十型', [0.52, 0.6, 0.3, 0.03], 0.84);
const ring = line('文化和', [0.6, 0.52, 0.1, 0.03], 0.66);
const lines = [body, damaged, ring];
const look = { turn: 0, seals: [seal([0.55, 0.5, 0.2, 0.2])] } as const;

/** Answers each picture with one line in its middle; keeps what it was shown. */
function engine(text: string, confidence: number, id: OcrEngine['id'] = 'pp-ocr') {
  const shown: Picture[] = [];
  const reads: OcrEngine = {
    id,
    version: '1',
    read: async (picture) => {
      shown.push(picture);
      return { lines: [line(text, [0.1, 0.4, 0.8, 0.2], confidence)], turn: 0 };
    },
    close: async () => {},
  };
  return { reads, shown };
}

/** White paper with a red patch where the seal is. */
function page(): Picture {
  const { picture } = paper(400, 400);
  for (let y = 200; y < 280; y += 1)
    for (let x = 220; x < 300; x += 1) picture.data.set([215, 40, 50], (y * 400 + x) * 4);
  return picture;
}

describe('print under a red seal', () => {
  test('is read again without the red, in place of what the seal spoilt and of its own ring', async () => {
    const { reads, shown } = engine('二〇二四年七月二十三日', 0.96);
    const read = await readUnderSeals(lines, page(), look, 0, reads);
    expect(read.map(({ text }) => text)).toEqual(['特此告知。', '二〇二四年七月二十三日']);
    const [crop] = shown;
    expect(crop!.width).toBeLessThan(200);
    const darkest = Math.min(...Array.from({ length: crop!.data.length / 4 }, (_, at) => crop!.data[at * 4]!));
    expect(darkest).toBeGreaterThan(200);
  });

  test('lies on the page where it lay in the crop', async () => {
    const { reads } = engine('二〇二四年七月二十三日', 0.96);
    const read = await readUnderSeals(lines, page(), look, 0, reads);
    const [x, y, width] = read.at(-1)!.box;
    expect(x).toBeGreaterThan(0.5);
    expect(y).toBeGreaterThan(0.5);
    expect(x + width).toBeLessThan(0.85);
  });

  test('is read again without a grey ring that is paler than the print', async () => {
    const { reads, shown } = engine('二〇二四年七月二十三日', 0.96);
    const { picture } = paper(400, 400);
    for (let step = 0; step < 3600; step += 1) {
      const angle = (step / 1800) * Math.PI;
      for (let radius = 36; radius < 40; radius += 0.5) {
        const [x, y] = [Math.round(260 + radius * Math.cos(angle)), Math.round(240 + radius * Math.sin(angle))];
        picture.data.fill(130, (y * 400 + x) * 4, (y * 400 + x) * 4 + 3);
      }
    }
    for (let y = 244; y < 250; y += 1) picture.data.fill(20, (y * 400 + 215) * 4, (y * 400 + 315) * 4);
    const grey = { turn: 0, seals: [seal([0.55, 0.5, 0.2, 0.2], 0)] } as const;
    const read = await readUnderSeals(lines, picture, grey, 0, reads);
    expect(read.map(({ text }) => text)).toEqual(['特此告知。', '二〇二四年七月二十三日']);
    const levels = Array.from({ length: shown[0]!.data.length / 4 }, (_, at) => shown[0]!.data[at * 4]!);
    // What touches the print stays with it.
    expect(levels.filter((level) => level > 100 && level < 160).length).toBeLessThan(40);
    expect(levels.filter((level) => level < 60).length).toBeGreaterThan(300);
  });

  test('stays as it was where the second look is less sure, no ring is drawn, or another engine reads', async () => {
    expect(await readUnderSeals(lines, page(), look, 0, engine('二〇二', 0.5).reads)).toEqual(lines);
    const grey = { turn: 0, seals: [seal([0.55, 0.5, 0.2, 0.2], 0.05)] } as const;
    expect(await readUnderSeals(lines, page(), grey, 0, engine('二〇二四年', 0.99).reads)).toEqual(lines);
    expect(await readUnderSeals(lines, page(), look, 0, engine('二〇二四年', 0.99, 'tesseract').reads)).toEqual(lines);
  });
});
