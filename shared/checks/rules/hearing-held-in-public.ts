import { defineCheck } from '../define-check';
import { without } from '../families/presence';
import { excerpt, sentence } from '../families/reasoning';
import { satisfied, undetermined, violated } from '../judgement';

const open = /公开(?:举行|听证|进行)|旁听|听证公告|公告/u;
const closed = /不公开(?:举行|听证|进行)?/u;
const grounds = /国家秘密|商业秘密|个人隐私/u;

export const hearingHeldInPublic = defineCheck({
  meta: {
    id: 'hearing-held-in-public',
    title: '听证公开举行',
    criterion: 'PU-NOTI-11',
    group: 'notice',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第六十四条第三项', '行政处罚法(2017)第四十二条第一款第三项'],
    messages: {
      open: '听证文书写明公开：“{quote}”（第{page}页）。',
      closed: '听证写明不公开：“{quote}”（第{page}页），全卷未见涉及国家秘密、商业秘密或者个人隐私的理由。',
      grounded: '听证不公开并写明理由：“{quote}”（第{page}页）。',
      unseen: '听证文书未读出是否公开举行，请核对公告和旁听情况。',
    },
    problem: '听证公开不符合规定：{reason}。',
    mending: '补充公告或者不公开的理由；不应不公开的在今后改正。',
  },
  check(view) {
    const papers = view.all('hearing-notice', 'hearing-record');
    if (papers.length === 0) return without('听证文书');
    const first = (pattern: RegExp, where = papers) =>
      where.flatMap((paper) => sentence(view, paper, pattern) ?? [])[0];
    const told = (words: { readonly quote: string; readonly page: number }) => ({
      quote: excerpt(words.quote),
      page: words.page,
    });
    const shut = first(closed);
    if (shut !== undefined) {
      const why = grounds.test(shut.quote) ? shut : first(grounds, view.dossier.instruments);
      return why === undefined
        ? violated('closed', told(shut), [shut], { confidence: 0.75, unseenElsewhere: true })
        : satisfied('grounded', told(why), [why], { confidence: 0.7 });
    }
    const seen = first(open);
    return seen === undefined
      ? undetermined(
          'judgement',
          'unseen',
          {},
          papers.map((paper) => view.citation(paper)),
        )
      : satisfied('open', told(seen), [seen], { confidence: 0.75 });
  },
});
