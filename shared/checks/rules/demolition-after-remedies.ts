import { defineCheck } from '../define-check';
import { dayAndPage } from '../families/deadline';
import { enforcementPapers, suingUntil } from '../families/enforcement';
import { stepIn } from '../families/order';
import { missing } from '../families/presence';
import { notApplicable, satisfied, undetermined } from '../judgement';

const demolished =
  /(?:强制|强行|依法)拆除|(?:挖(?:掘)?机|机械|电锯|组织人员)[^。;]{0,10}拆(?:除|掉|毁)|拆(?:掉|毁)[^。;]{0,6}(?:房|屋|建筑|构筑)/;

export const demolitionAfterRemedies = defineCheck({
  meta: {
    id: 'demolition-after-remedies',
    title: '强制拆除前公告，并待复议、诉讼期限届满',
    criterion: 'CE-08',
    group: 'execution',
    procedures: ['coercion'],
    basis: ['行政强制法(2012)第四十四条'],
    gate: true,
    messages: {
      after: '有拆除公告（第{page}页），{how}，{done}实施拆除，在救济期限届满之后。',
      before: '{how}，{done}即实施拆除，救济期限尚未届满；法律另有规定的请核对。',
      undated: '有拆除公告（第{page}页），原决定的送达日或者拆除日未读出，救济期限是否届满请人工核对。',
      missing: '实施强制拆除而卷内未见{what}。',
      none: '未见强制拆除的文书，本项不涉及。',
    },
    problem: '强制拆除程序问题：{reason}。',
    mending: '补充公告材料；未经公告或者救济期限未届满即拆除的，由本机关审查并依法处理后果。',
  },
  check(view, { holidays }) {
    const papers = view
      .all('execution-decision', 'execution-record', 'demolition-notice')
      .filter(
        (paper) =>
          demolished.test(paper.title) ||
          paper.kind === 'demolition-notice' ||
          view.find(paper, demolished) !== undefined,
      );
    if (papers.length === 0 || enforcementPapers(view).length === 0) return notApplicable('none');
    const notice = view.all('demolition-notice')[0];
    if (notice === undefined) return missing(view, ['demolition-notice'], 'missing');
    const done = view.all('execution-record', 'execution-decision').flatMap((paper) => stepIn(view, paper) ?? [])[0];
    const suing = suingUntil(view, holidays);
    const page = notice.pages[0]!;
    if (done === undefined || suing === undefined)
      return undetermined('judgement', 'undated', { page }, [view.citation(notice)]);
    const cited = [view.citation(notice), ...suing.served.cited, ...done.cited];
    return done.date > suing.last
      ? satisfied('after', { page, how: suing.how, done: dayAndPage(done) }, cited, { confidence: 0.8 })
      : undetermined('judgement', 'before', { how: suing.how, done: dayAndPage(done) }, cited);
  },
});
