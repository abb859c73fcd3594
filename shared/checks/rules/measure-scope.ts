import { defineCheck } from '../define-check';
import { recordsOf, wasSeized } from '../families/measure';
import { clause, sentence } from '../families/reasoning';
import { paperUnseen, satisfied, undetermined, violated } from '../judgement';

const necessities = /生活必需|生活用品|(?<![\p{L}])(?:床铺|被褥|炊具|衣物|餐具|口粮|身份证(?!件?号)|户口簿)/u;
const twice = /(?:已|曾|正)被[^。]{2,20}(?:查封|扣押)|重复(?:查封|扣押)/;
const unrelated = /与(?:本案|案件|违法行为)无关/;
/** A list that itself says whose daily use a thing served. */
const personal =
  /(?:当事人|本人)[^。;]{0,6}(?:家中|家庭|自己|生活)[^。;]{0,6}用|(?:当事人|本人|家人)(?:的)?口粮|自用物品|与(?:本案|案件|违法行为)无关|(?:店主|经营者|老板|家人|一家)[^。;]{0,10}(?:睡觉|吃饭|生活|起居)|(?:孩子|老人|家人)的/;

export const measureScope = defineCheck({
  meta: {
    id: 'measure-scope',
    title: '查封、扣押限于涉案的场所、设施、财物',
    criterion: 'CM-14',
    group: 'evidence',
    procedures: ['coercion', 'penalty-ordinary'],
    basis: ['行政强制法(2012)第二十三条'],
    gate: true,
    messages: {
      personal: '《{title}》（第{page}页）所列财物写有“{quote}”，不得查封、扣押与违法行为无关的财物和生活必需品。',
      asked:
        '《{title}》（第{page}页）写有“{quote}”，请核对是否查封、扣押了与违法行为无关的财物、生活必需品或者已被其他机关查封的财物。',
      none: '决定书、清单和笔录未见生活必需品或者重复查封的表述，所列财物是否涉案请对照违法事实。',
      noMeasure: '卷内没有查封、扣押文书，本项不涉及。',
    },
    problem: '查封、扣押超出涉案范围：{reason}。',
    mending: '对与违法行为无关的财物和生活必需品立即解除并退还。',
  },
  check(view) {
    if (!wasSeized(view)) return paperUnseen('noMeasure');
    const papers = [...view.all('measure-decision', 'goods-list'), ...recordsOf(view)];
    const asked = papers.flatMap((paper) =>
      [...(paper.kind === 'goods-list' ? [personal] : []), necessities, twice, unrelated].flatMap((words) => {
        const found = (words === personal ? clause : sentence)(view, paper, words);
        const denied = found !== undefined && /(?:不|未|无|没有)[^。]{0,10}(?:查封|扣押|涉及|包括)/.test(found.quote);
        return found === undefined || denied ? [] : [{ paper, found }];
      }),
    );
    if (asked.length === 0) return satisfied('none', {}, [], { confidence: 0.55 });
    return asked.map(({ paper, found }) =>
      paper.kind === 'goods-list' && personal.test(found.quote)
        ? violated('personal', { title: paper.title, page: found.page, quote: found.quote }, [found], {
            confidence: 0.65,
          })
        : undetermined('judgement', 'asked', { title: paper.title, page: found.page, quote: found.quote }, [found]),
    );
  },
});
