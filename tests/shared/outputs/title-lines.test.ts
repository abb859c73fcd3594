import { expect, test } from 'vitest';
import { titleLines } from '#shared/outputs/official/title-lines';

test.each([
  ['关于2025年行政执法案卷评查情况的通报', '关于2025年行政执法案卷评查情况的通报'],
  ['关于报备2025年行政执法案卷评查情况的报告', '关于报备2025年行政执法\n案卷评查情况的报告'],
  ['2025年度行政执法案卷自查问题整改情况报告', '2025年度行政执法\n案卷自查问题整改情况报告'],
  [
    '云溪县司法局\n关于报备2025年行政执法案卷评查情况的报告',
    '云溪县司法局\n关于报备2025年行政执法\n案卷评查情况的报告',
  ],
  ['甲'.repeat(25), '甲'.repeat(25)],
])('%s', (title, lines) => expect(titleLines(title)).toBe(lines));
