import { readFileSync } from 'node:fs';
import { points } from '#shared/model/points';
import type { ReviewOutcome } from '#shared/outputs/index';
import { parseTemplate, score } from '#shared/scoring/index';
import { mark } from '../scoring/builders';
import { cited, outcome } from './builders';

/** A review by the whole standard for penalties as it ships: every sixth item violated, with words of the usual length. */
export function wholeReview(): ReviewOutcome {
  const parsed = parseTemplate(JSON.parse(readFileSync('scoring-templates/penalty-ordinary.json', 'utf8')));
  if (!parsed.ok) throw new Error(parsed.complaints.join());
  const { template } = parsed;
  const marks = [
    ...template.gates.map(({ id }) => mark(id, 'satisfied')),
    ...template.groups
      .flatMap(({ items }) => items)
      .map(({ id, deduction }, index) =>
        index % 6 === 2
          ? {
              ...mark(
                id,
                'violated',
                1,
                '询问笔录首页没有告知当事人申请回避的权利，末页被询问人未逐页签名，且更正处没有捺印',
              ),
              deduction: points(Math.min(1, deduction.cap / 10)),
              citations: cited,
            }
          : mark(id, 'satisfied'),
      ),
  ];
  return outcome(marks, { template, scorecard: score(template, marks) });
}
