import { defineCheck } from '../define-check';
import { elements } from '../families/element';
import { missing, without } from '../families/presence';
import { notApplicable } from '../judgement';

export const demandElements = defineCheck({
  meta: {
    id: 'demand-elements',
    title: '书面催告，写明期限、方式、金额和陈述申辩权',
    criterion: 'CE-02',
    group: 'notice',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第三十五条'],
    messages: {
      missing: '已决定强制执行、代履行或者申请法院执行而卷内未见{what}，没有事先催告。',
      immediate: '属立即代履行，不需要事先催告。',
    },
    problem: '催告问题：{reason}。',
    mending: '补正催告内容并重新送达，待催告的期限届满后再强制执行。',
  },
  check(view) {
    const letters = view.all('demand-notice');
    if (letters.length === 0) {
      const enforced = view.all(
        'execution-decision',
        'enforcement-application',
        'execution-record',
        'substitute-decision',
      );
      if (enforced.length === 0) return without('强制执行的文书');
      const immediate = enforced.every(
        (paper) => paper.kind === 'substitute-decision' && view.find(paper, /立即(?:实施)?代履行/) !== undefined,
      );
      return immediate
        ? notApplicable(
            'immediate',
            {},
            enforced.map((paper) => view.citation(paper)),
          )
        : missing(view, ['demand-notice'], 'missing');
    }
    return letters.map((letter) => {
      // 费用由你单位承担 warns of costs to come; nothing of them is due yet.
      const money =
        view.element(
          letter,
          ['amount', 'surcharge'],
          /罚款|货款|(?:加处|应缴|欠缴|税|价)款|费用(?![^。;,]{0,4}由)|\d万?元/,
        ).state !== 'unseen';
      return elements(view, letter, [
        {
          label: '履行义务的期限',
          fields: ['paymentTerm'],
          words: /(?:之日起|限你?[^。]{0,6}|于|在)[^。定]{0,12}(?:日|天)(?:之)?内|\d{1,2}日(?:之)?前|履行期限/,
        },
        {
          label: '履行义务的方式',
          fields: ['bank'],
          words:
            /(?:履行|缴纳|缴款|支付)方式|缴(?:至|到|入|往|纳)|账[户号]|清运|清除|处置|治理|恢复|拆除|整改|停止|补办|补种|银行/,
        },
        ...(money
          ? [
              {
                label: '明确的金额和给付方式',
                fields: ['amount', 'surcharge'] as const,
                words: /[\d,.]+(?:万)?元|[壹贰叁肆伍陆柒捌玖拾]+[佰仟万元]/,
              },
            ]
          : []),
        { label: '陈述权和申辩权', fields: ['statementRight'], words: /陈述|申辩/ },
      ]);
    });
  },
});
