import { addMonths, chineseDate } from '../../base/plain-date';
import { readDates } from '../../base/read-date';
import { defineCheck } from '../define-check';
import { readings } from '../families/consistency';
import { stepIn } from '../families/order';
import { excerpt } from '../families/reasoning';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

/** 税收: five years (税收征收管理法 八十六条); 治安: six months. Their dossiers must not be judged by two years. */
const otherwise = /税收征收管理法|治安管理处罚法/;

/** Said to be over, so that nothing of it went on: 该行为于2018年5月31日终了. */
const over =
  /(?:行为|经营|生产|排放|施工|使用|业务)[^。;]{0,20}[0-9]{4}年[0-9]{1,2}月(?:[0-9]{1,2}日)?[^。;]{0,10}(?:终了|终止|停止|结束|不再)/u;

export const limitationObserved = defineCheck({
  meta: {
    id: 'limitation-observed',
    title: '违法行为未超过追责时效',
    criterion: 'PU-CASE-06',
    group: 'case',
    procedures: ['penalty-ordinary'],
    basis: ['行政处罚法(2021)第三十六条', '行政处罚法(2017)第二十九条'],
    gate: true,
    messages: {
      within: '违法行为发生于{act}（第{actPage}页），{found}发现（第{foundPage}页），未满二年。',
      beyond:
        '违法行为发生于{act}（第{actPage}页），{found}才发现（第{foundPage}页），已满二年；请核对行为有无连续、继续状态，是否属五年时效情形。',
      past: '“{quote}”（第{actPage}页），{found}才发现（第{foundPage}页），已满五年，超过了行政处罚法规定的最长追责期限。',
      special: '本案适用的法律对追责时效另有规定，请人工核对。',
      unread: '违法行为日期或发现日期未读出，无从计算。',
    },
    problem: '超过追责时效：{reason}。',
    mending: '查明违法行为终了之日；确已超过时效的撤销处罚决定。',
  },
  check(view) {
    const papers = view.all('penalty-decision', 'filing-approval', 'investigation-report', 'prior-notice');
    const act = readings(view, papers, 'conductDate').toSorted((a, b) => b.value.localeCompare(a.value))[0];
    const leads = view
      .all('source-register', 'inspection-record', 'filing-approval')
      .flatMap((paper) => stepIn(view, paper) ?? []);
    const found = leads.toSorted((a, b) => a.date.localeCompare(b.date))[0];
    if (act === undefined || found === undefined) return notApplicable('unread');
    if (papers.some((paper) => view.find(paper, otherwise))) return undetermined('judgement', 'special', {}, act.cited);

    const given = {
      act: chineseDate(act.value),
      actPage: act.page,
      found: chineseDate(found.date),
      foundPage: found.page,
    };
    const cited = [...act.cited, ...found.cited];
    const ended = papers.flatMap((paper) => {
      const words = view.find(paper, over);
      const last = readDates(words?.quote ?? '').at(-1);
      return words === undefined || last?.kind !== 'read' || last.date >= addMonths(found.date, -60) ? [] : [words];
    })[0];
    if (ended !== undefined && found.date > addMonths(act.value, 60)) {
      const told = { ...given, quote: excerpt(ended.quote), actPage: ended.page };
      return violated('past', told, [ended, ...found.cited], { confidence: Math.min(found.confidence, 0.7) });
    }
    return found.date <= addMonths(act.value, 24)
      ? satisfied('within', given, cited, { confidence: Math.min(act.confidence, found.confidence) })
      : undetermined('judgement', 'beyond', given, cited);
  },
});
