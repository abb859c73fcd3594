import { chineseDate } from '../../base/plain-date';
import { defineCheck } from '../define-check';
import { stepIn } from '../families/order';
import { missing } from '../families/presence';
import { hearingRequests } from '../families/rights';
import { paperUnseen, satisfied, undetermined } from '../judgement';

export const hearingHeldOnRequest = defineCheck({
  meta: {
    id: 'hearing-held-on-request',
    title: '当事人申请听证的组织听证',
    criterion: 'PU-NOTI-08',
    group: 'notice',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第六十三条', '行政处罚法(2021)第六十四条', '行政处罚法(2017)第四十二条'],
    gate: true,
    messages: {
      held: '当事人申请听证（第{page}页），已举行听证（第{heldPage}页）。',
      unheld: '当事人{day}申请听证（第{page}页），卷内未见{what}，应当听证而未组织。',
      withdrawn: '当事人申请听证（第{page}页），后有撤回或者不予受理的材料（第{endPage}页），请核对理由。',
      none: '未见当事人申请听证，本项不涉及。',
    },
    problem: '申请听证而未组织：{reason}。',
    mending: '补充听证材料；确未组织的，处罚决定程序违法，由本机关撤销后依法组织听证。',
  },
  check(view) {
    const request = hearingRequests(view)[0];
    if (request === undefined) return paperUnseen('none');
    const page = request.pages[0]!;
    const held = view.all('hearing-record', 'hearing-report')[0];
    if (held !== undefined) {
      return satisfied('held', { page, heldPage: held.pages[0]! }, [view.citation(request), view.citation(held)]);
    }
    const ended = view
      .all('hearing-request', 'hearing-notice', 'unknown')
      .flatMap((paper) => view.find(paper, /撤回[^。]{0,8}听证|不予受理|听证[^。]{0,8}(?:终止|撤回)/) ?? [])[0];
    if (ended !== undefined) {
      return undetermined('judgement', 'withdrawn', { page, endPage: ended.page }, [view.citation(request), ended]);
    }
    const asked = stepIn(view, request);
    const lack = missing(view, ['hearing-record'], 'unheld');
    const day = asked === undefined ? '' : chineseDate(asked.date);
    const blanks = { ...lack.blanks, page, day };
    return lack.message === 'unheld'
      ? { ...lack, message: 'unheld' as const, blanks, cited: [view.citation(request)] }
      : undetermined('scan', 'unseenUnsure', { what: '听证笔录', where: '有的页未能识读或归类' }, [
          view.citation(request),
          ...lack.cited,
        ]);
  },
});
