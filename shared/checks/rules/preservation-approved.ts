import { chineseDate } from '../../base/plain-date';
import { defineCheck } from '../define-check';
import { stepIn } from '../families/order';
import { without } from '../families/presence';
import { excerpt, sentence } from '../families/reasoning';
import { satisfied, undetermined, violated } from '../judgement';

const approval = /(?:登记保存|证据保存).{0,8}(?:审批|报批|呈批)/u;

/** Said in a record or in the notice itself: 经局领导批准，予以先行登记保存. */
const permitted =
  /(?:批准|同意|准予|请示)[^。]{0,30}(?:登记保存|证据保存)|(?:登记保存|证据保存)[^。]{0,30}(?:批准|同意|准予|请示|补办)/u;
const byHead = /(?:经|报)[^。,]{0,14}(?:负责人|领导|局长)[^。,]{0,8}(?:批准|同意|准许)/u;

export const preservationApproved = defineCheck({
  meta: {
    id: 'preservation-approved',
    title: '先行登记保存经负责人批准',
    criterion: 'PU-EVID-15',
    group: 'evidence',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第五十六条', '行政处罚法(2017)第三十七条第二款'],
    messages: {
      before: '《{title}》（第{page}页）批准于{day}，不晚于登记保存。',
      after:
        '《{title}》（第{page}页）批准于{day}，晚于登记保存的{done}；紧急情况事后补批的须有部门规章依据（通常二十四小时内），请核对。',
      undated: '有《{title}》（第{page}页），未读出批准日期，请核对是否早于登记保存。',
      unseen: '有先行登记保存（第{page}页），全卷未见审批文书，也未见经负责人批准的记载。',
      said: '有先行登记保存（第{page}页），未见审批文书，仅有批准的记载“{quote}”，请核对。',
    },
    problem: '先行登记保存手续不合法：{reason}。',
    mending: '说明情况；未经批准取得的证据依法评价其效力，今后先批准后实施。',
  },
  check(view) {
    const [notice] = view.all('preservation-notice');
    if (notice === undefined) return without('先行登记保存文书');
    const form = view.dossier.instruments.find(({ title }) => approval.test(title));
    if (form === undefined) {
      const page = notice.pages[0]!;
      const said = [
        ...view.dossier.instruments.flatMap((paper) => sentence(view, paper, permitted) ?? []),
        ...view.all('preservation-notice', 'inspection-record').flatMap((paper) => sentence(view, paper, byHead) ?? []),
      ][0];
      if (said !== undefined)
        return undetermined('judgement', 'said', { page, quote: excerpt(said.quote) }, [view.citation(notice), said]);
      const absence = view.absence('decision-approval');
      return absence.sure
        ? violated('unseen', { page }, [view.citation(notice)], { confidence: 0.7 })
        : undetermined('scan', 'unseenUnsure', { what: '先行登记保存的审批', where: absence.where }, absence.cited);
    }
    const place = { title: form.title, page: form.pages[0]! };
    const approved = stepIn(view, form);
    const done = stepIn(view, notice);
    const cited = [view.citation(form), view.citation(notice)];
    if (approved === undefined || done === undefined) return undetermined('scan', 'undated', place, cited);
    const given = { ...place, day: chineseDate(approved.date) };
    if (approved.date <= done.date) return satisfied('before', given, cited);
    const told = { ...given, done: chineseDate(done.date) };
    const nextDay = Date.parse(approved.date) - Date.parse(done.date) <= 86_400_000;
    return nextDay
      ? undetermined('judgement', 'after', told, cited)
      : violated('after', told, cited, { confidence: Math.min(approved.confidence, done.confidence, 0.8) });
  },
});
