import type { Citation } from '../../model/citation';
import { defineCheck } from '../define-check';
import { citedIn } from '../families/citation';
import { without } from '../families/presence';
import { excerpt, sentence } from '../families/reasoning';
import { satisfied, undetermined, violated } from '../judgement';

const parts: readonly (readonly [string, RegExp])[] = [
  [
    '证据采信',
    /予以采信|相互印证|(?:能够|可以|足以)(?:证明|证实|认定)|真实性|证据确(?:凿|实)|(?:证实|证明)(?:了)?[^。]{4,}/,
  ],
  ['依据选择', /构成(?:了)?[^。]{2,40}(?:行为|违法)|属于[^。]{2,40}(?:行为|情形|规定)|违反了?[^。]{2,60}规定|应当适用/],
  ['裁量理由', /裁量|从轻|从重|减轻|情节|综合(?:考虑|考量)|社会危害|主动(?:改正|消除|配合)|初次/],
];

export const reasoningThreefold = defineCheck({
  meta: {
    id: 'reasoning-threefold',
    title: '决定书就证据采信、依据选择、裁量理由说理',
    criterion: 'PU-DECI-11',
    group: 'decision',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五条', '行政处罚法(2021)第五十九条第一款'],
    messages: {
      full: '决定书三方面均有说理：{told}。',
      partial: '决定书未见{untold}方面的说理（已见：{told}），请阅读全文判断说理是否充分。',
      bare: '决定书（第{page}页）没有一句说明证据为何采信、依据为何适用、幅度如何裁量。',
    },
    problem: '说理不充分：{reason}。',
    mending: '今后在决定书中分别说明证据为何采信、依据为何适用、幅度如何裁量。',
  },
  check(view) {
    const paper = view.only('penalty-decision');
    if (paper === undefined) return without('行政处罚决定书');
    const facts = { 证据采信: 'evidenceWeighed', 依据选择: 'lawReasoned', 裁量理由: 'discretion' } as const;
    const looked = parts.map(([label, pattern]) => {
      const words = sentence(view, paper, pattern);
      const fact = view.read(paper, facts[label as keyof typeof facts]);
      const told: Citation | undefined =
        words ?? (fact.state === 'seen' && fact.value !== '' ? fact.cited[0] : undefined);
      return { label, told };
    });
    const told = looked.flatMap((each) => (each.told === undefined ? [] : [{ label: each.label, cited: each.told }]));
    const cited = told.map((each) => each.cited);
    const words =
      told.map((each) => `${each.label}“${excerpt(each.cited.quote)}”（第${each.cited.page}页）`).join('；') || '无';
    const untold = looked
      .filter((each) => each.told === undefined)
      .map(({ label }) => label)
      .join('、');
    if (untold === '') return satisfied('full', { told: words }, cited, { confidence: 0.7 });
    // An excerpt or a print of what was published holds no reasoning either; a decision names the articles it rests on.
    if (told.length === 0 && view.legible(paper) && citedIn(view, paper).length > 0) {
      return violated('bare', { page: paper.pages[0]! }, [view.citation(paper)], { confidence: 0.6 });
    }
    return undetermined(view.legible(paper) ? 'judgement' : 'scan', 'partial', { untold, told: words }, cited);
  },
});
