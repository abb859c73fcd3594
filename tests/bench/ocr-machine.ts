import { openNodeReader } from '#electron/headless/ocr/open-node-reader';
import type { ReadingPolicy } from '#shared/ports/page-reader';
import { pictureOf, readOne } from './ocr-readers';
import type { Truth } from './ocr-truth';

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
};

/** From nothing running to the first page's text: engine, models and language data included, the launching of Node not. */
export async function firstPage(policy: ReadingPolicy, page: Truth): Promise<string> {
  let close = async () => {};
  const took = await seconds(async () => {
    const reader = await openNodeReader(policy, { jobs: 1 });
    close = () => reader.close();
    await readOne(reader, page);
  });
  await close();
  return `${policy}：第一页（${page.id}）${took.toFixed(2)} 秒`;
}

/** The same pages by one worker and by two, in turns; both warm. */
export async function twoAgainstOne(policy: ReadingPolicy, pages: readonly Truth[], turns: number): Promise<string> {
  const [one, two] = [await openNodeReader(policy, { jobs: 1 }), await openNodeReader(policy, { jobs: 2 })];
  const all = (reader: typeof one) => Promise.all(pages.map((page) => readOne(reader, page)));
  await Promise.all([all(one), all(two)]);
  const ratios: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const alone = await seconds(() => all(one));
    ratios.push(alone / (await seconds(() => all(two))));
  }
  await Promise.all([one.close(), two.close()]);
  const middle = ratios.toSorted((a, b) => a - b)[ratios.length >> 1]!;
  return `${policy}：两个识别进程是一个的 ${middle.toFixed(2)} 倍（${pages.length} 页，${ratios.map((each) => each.toFixed(2)).join('、')}）`;
}

const MEGABYTE = 2 ** 20;

/**
 * Memory of the whole process while a long dossier goes by: the given pages over and over, two workers, until `count` pages or
 * `minutes` are over. Gives the highest of each stretch of `every` pages.
 */
export async function memoryOver(
  policy: ReadingPolicy,
  pages: readonly Truth[],
  { count, minutes, every }: { readonly count: number; readonly minutes: number; readonly every: number },
): Promise<string> {
  const reader = await openNodeReader(policy, { jobs: 2 });
  const pictures = await Promise.all(pages.map(pictureOf));
  const until = performance.now() + minutes * 60_000;
  const highest: number[] = [];
  let next = 0;
  let done = 0;
  async function lane(): Promise<void> {
    while (next < count && performance.now() < until) {
      const picture = pictures[next % pictures.length]!;
      next += 1;
      // Pages are handed over to be read; of a real dossier each is decoded anew.
      await reader.page({ ...picture, data: picture.data.slice() }, {});
      const stretch = Math.floor(done / every);
      done += 1;
      highest[stretch] = Math.max(highest[stretch] ?? 0, process.memoryUsage.rss() / MEGABYTE);
      // A run that is broken off has still told something.
      if (done % every === 0) process.stderr.write(`${done}: ${Math.round(highest[stretch]!)} MB\n`);
    }
  }
  await Promise.all([lane(), lane()]);
  await reader.close();
  const peaks = highest.map((each) => Math.round(each));
  return `${policy}：${done} 页，内存最高 ${Math.max(...peaks)} MB；每 ${every} 页的最高值（MB）：${peaks.join('、')}`;
}
