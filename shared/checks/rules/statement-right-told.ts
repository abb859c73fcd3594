import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { invitation, tells } from '../families/rights';
import { satisfied, undetermined, violated } from '../judgement';

export const statementRightTold = defineCheck({
  meta: {
    id: 'statement-right-told',
    title: '告知陈述、申辩的权利',
    criterion: 'PU-NOTI-01',
    group: 'notice',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第四十四条', '行政处罚法(2021)第四十五条', '行政处罚法(2017)第三十二条'],
    gate: true,
    messages: {
      told: '《{title}》（第{page}页）告知了陈述、申辩的权利。',
      untold: '《{title}》（第{page}页）全文未见告知陈述、申辩的权利。',
      invited: '《{title}》（第{page}页）只写“{quote}”，没有写明陈述、申辩的权利，请判断是否算已经告知。',
    },
    problem: '未告知陈述申辩权：{reason}。',
    mending: '重新告知并给足陈述申辩期限，听取意见后再作决定；已作出决定的依法纠正。',
  },
  check(view) {
    const notices = view.all('prior-notice');
    if (notices.length === 0) return without('行政处罚事先告知书');
    const looked = notices.map((notice) => ({ notice, found: tells(view, notice, 'statement') }));
    const told = looked.find(({ found }) => found.state === 'seen');
    if (told?.found.state === 'seen') {
      const given = { title: told.notice.title, page: told.found.cited[0]!.page };
      return satisfied('told', given, told.found.cited, { confidence: told.found.confidence });
    }
    const { notice, found } = looked[0]!;
    const place = { title: notice.title, page: notice.pages[0]! };
    const invited = notices.flatMap((each) => view.find(each, invitation) ?? [])[0];
    if (invited !== undefined)
      return undetermined('judgement', 'invited', { ...place, page: invited.page, quote: invited.quote }, [invited]);
    return looked.some((each) => each.found.state === 'unsure')
      ? undetermined(
          'scan',
          'unsure',
          { ...place, what: '陈述申辩权的告知' },
          found.state === 'unsure' ? found.cited : [],
        )
      : violated('untold', place, [view.citation(notice)], { confidence: 0.8 });
  },
});
