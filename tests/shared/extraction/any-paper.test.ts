import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '#shared/extraction/index';
import { type InstrumentKind, instrumentKinds } from '#shared/model/instrument';
import { segment } from '#shared/segmentation/index';
import { at, inOrder, page } from '#tests/shared/builders/page';

const words = fc.constantFrom(
  ...[
    '行政处罚决定书',
    '送达回证',
    '当事人：',
    '张三、',
    '2024年3月5日',
    '9时05分至',
    '（',
    '）',
    '〔2024〕12号',
    '罚款',
    '2万元',
    '《行政处罚法》',
    '第四十四条',
    '签名：',
    '□',
    '☑',
    '第1页共2页',
    '\u0000',
    '𠮷',
    '。',
    '：',
    ' ',
    '-',
    '向人民法院提起诉讼',
    '六十日内',
  ],
);
const line = fc
  .tuple(fc.double({ min: 0, max: 0.9, noNaN: true }), fc.array(words, { maxLength: 6 }))
  .map(([x, parts]) => at(x, parts.join('')));
const dossier = fc.array(fc.array(line, { maxLength: 12 }), { minLength: 1, maxLength: 4 });

test('no paper, however strange, stops the reading, and every page stays in one paper', () => {
  fc.assert(
    fc.property(dossier, fc.constantFrom(...(Object.keys(instrumentKinds) as InstrumentKind[])), (sheets, kind) => {
      const pages = inOrder(...sheets.map((lines) => page(...lines)));
      const papers = segment(pages);
      expect(papers.flatMap((paper) => paper.pages)).toEqual(pages.map(({ ordinal }) => ordinal));
      for (const fact of extract(
        papers.map((paper) => ({ ...paper, kind })),
        pages,
      )) {
        const cited = fact.state === 'absent' ? [] : fact.cited;
        expect(cited.every((citation) => pages.some(({ ordinal }) => ordinal === citation.page))).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});
