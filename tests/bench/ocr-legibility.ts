import { openNodeReader } from '#electron/headless/ocr/open-node-reader';
import { LEGIBLE } from '#shared/model/page-text';
import type { ReadingPolicy } from '#shared/ports/page-reader';
import { randomFrom } from '../fixtures/maker/random';
import { degrade, type Quality } from './ocr-maker/degrade';
import { pictureOf } from './ocr-readers';
import { lineErrors } from './ocr-score';
import type { Truth } from './ocr-truth';

/** Ever softer, noisier and paler copies of a page at 200 dpi; finest where pages cease to be legible. */
const steps: readonly Pick<Quality, 'blur' | 'noise' | 'contrast'>[] = [
  { blur: 0, noise: 0, contrast: 1 },
  { blur: 1.8, noise: 16.5, contrast: 0.75 },
  { blur: 2, noise: 18, contrast: 0.7 },
  { blur: 2.2, noise: 20, contrast: 0.65 },
  { blur: 2.3, noise: 21, contrast: 0.625 },
  { blur: 2.6, noise: 25, contrast: 0.57 },
  { blur: 3.6, noise: 36, contrast: 0.42 },
];

const plain = { name: 'noisy', dpi: 200, skew: 0, shade: 0, turn: 0, colour: false, jpeg: 60 } as const;

/** Error and legibility step by step: where does a page pass 10 and 30 % of errors, and does its legibility tell? */
export async function legibilityBySteps(policy: ReadingPolicy, pages: readonly Truth[]): Promise<string> {
  const reader = await openNodeReader(policy, { jobs: 1 });
  const rows: string[] = [];
  for (const truth of pages) {
    const { dpi, ...page } = await pictureOf(truth);
    for (const [at, step] of steps.entries()) {
      const random = randomFrom(`legibility/${truth.id}/${at}`);
      const picture = { ...degrade(page, { ...plain, ...step }, () => random.next()), dpi };
      const { lines, legibility } = await reader.read(picture, await reader.look(picture));
      const { signs, wrong } = lineErrors(truth, lines.map(({ text }) => text).join('\n'));
      const sure = lines.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, lines.length);
      rows.push(
        `| ${policy} | ${truth.id} | ${at} | ${((100 * wrong) / signs).toFixed(1)} | ${legibility.toFixed(2)} | ${legibility < LEGIBLE ? '否' : '是'} | ${sure.toFixed(2)} |`,
      );
    }
  }
  await reader.close();
  return ['| | 页 | 步 | 字错 % | 清晰度 | 可评 | 置信 |', '| --- | --- | --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}
