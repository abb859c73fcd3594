// npm run bench:search: builds an index over many made-up pages and times questions to it. Prints; asserts nothing.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { forgiven, PAGES_OF_PART, searchWords, TextIndex } from '#shared/search/index';

const PAGES = Number(process.argv[2] ?? 100_000);
const SIGNS_A_PAGE = 600;
/** Two-sign words over the commonest signs, drawn unevenly as in real text. */
const FIRST = 0x4e00;
const SIGNS = 2500;
const WORDS = 12_000;

const index = new TextIndex();
let seed = 1;
const random = (): number => {
  seed = (seed * 48271) % 2147483647;
  return seed / 2147483647;
};
const sign = (): string => String.fromCharCode(FIRST + Math.floor(SIGNS * random()));
const words = Array.from({ length: WORDS }, () => sign() + sign());
const page = (): string =>
  Array.from({ length: SIGNS_A_PAGE / 2 }, () => words[Math.floor(WORDS * random() ** 3)]!).join('');

const kept: string[] = [];
setFlagsFromString('--expose-gc');
const sweep = runInNewContext('gc') as () => void;
/** What is held, in bytes, litter swept. */
const held = (): number => {
  sweep();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const before = held();
const begun = performance.now();
let made = 0;
for (let number = 0; number < PAGES; number += 1) {
  const start = performance.now();
  const text = page();
  made += performance.now() - start;
  if (number % Math.ceil(PAGES / 20) === 0) kept.push(text.slice(100, 108));
  index.add(text);
}
const built = performance.now() - begun - made;
const taken = held() - before;
const writing = performance.now();
const parts = Array.from({ length: Math.ceil(PAGES / PAGES_OF_PART) }, (_, at) => index.part(at));
const wrote = performance.now() - writing;
const opening = performance.now();
const opened = new TextIndex(structuredClone(parts));
const reopened = performance.now() - opening;
const times = kept.flatMap((typed) => [2, 4, 8].map((length) => ask(typed.slice(0, length))));
const sorted = times.toSorted((a, b) => a - b);
process.stdout.write(
  [
    `${PAGES} pages of ${SIGNS_A_PAGE} signs`,
    `index built in ${(built / 1000).toFixed(1)} s, ${(built / PAGES).toFixed(2)} ms a page`,
    `memory ${Math.round(taken / 2 ** 20)} MB, ${(taken / PAGES / 1024).toFixed(2)} kB a page`,
    `${parts.length} parts made ready to be stored in ${Math.round(wrote)} ms, ${(parts.reduce((sum, { postings, starts }) => sum + postings.length + starts.byteLength, 0) / PAGES / 1024).toFixed(2)} kB a page; copied back in ${Math.round(reopened)} ms`,
    `${times.length} questions: median ${sorted[sorted.length >> 1]!.toFixed(1)} ms, slowest ${sorted.at(-1)!.toFixed(1)} ms`,
    '',
  ].join('\n'),
);

function ask(typed: string): number {
  const start = performance.now();
  const found = opened.candidates(searchWords(typed), forgiven(typed));
  if (found.length === 0) throw new Error(`“${typed}” was indexed and not found`);
  return performance.now() - start;
}
