import { defineCheck } from '../define-check';
import { elements } from '../families/element';
import { decidedOnSpot, decidedStep, onlyWithdrawn } from '../families/licence';
import { missing } from '../families/presence';
import { notApplicable, paperUnseen } from '../judgement';

export const acceptanceInWriting = defineCheck({
  meta: {
    id: 'acceptance-in-writing',
    title: '受理、不予受理有加盖专用章、注明日期的书面凭证',
    criterion: 'LI-APPL-08',
    group: 'case',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第三十二条第一款', '行政许可法(2019)第三十二条第二款'],
    messages: {
      withdrawn: '本卷是依职权撤销、撤回许可的案卷，没有申请环节，本项不涉及。',
      missing: '卷内未见{what}，是否受理没有书面凭证。',
      onSpot: '申请当日即作出许可决定（第三十四条第二款），未另出受理凭证。',
    },
    problem: '受理凭证不规范：{reason}。',
    mending: '补充受理或者不予受理的书面凭证；今后加盖专用印章、注明日期，不予受理的说明理由或者告知向何机关申请。',
  },
  check(view) {
    const accepted = view.all('acceptance-notice');
    const refused = view.all('non-acceptance-notice');
    if (accepted.length + refused.length === 0) {
      if (onlyWithdrawn(view)) return paperUnseen('withdrawn');
      if (decidedOnSpot(view)) return notApplicable('onSpot', {}, decidedStep(view)?.cited);
      return missing(view, ['acceptance-notice'], 'missing');
    }
    return [
      ...accepted.map((paper) => elements(view, paper, [ITEM, DATE])),
      ...refused.map((paper) =>
        elements(view, paper, [
          ITEM,
          DATE,
          {
            label: '不予受理的理由或者应当向何机关申请',
            fields: ['refusalReason'],
            words: /理由|不属于|不需要|因|向[^。]{2,20}(?:申请|提出)/,
          },
        ]),
      ),
    ];
  },
});

const ITEM = { label: '事项', fields: ['licenceItem'], words: /申请|许可|核准|事项/ } as const;
const DATE = {
  label: '日期',
  fields: ['date', 'acceptedOn'],
  words: /(?:\d{4}|[〇零一二三四五六七八九]{4})年.{1,3}月.{1,3}日/,
} as const;
