import type { Opinion } from '../../model/fact';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { decidedOnSpot, licenceDecision } from '../families/licence';
import { missing } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

export const licenceReviewRecorded = defineCheck({
  meta: {
    id: 'licence-review-recorded',
    title: '审查、审批各级意见齐全',
    criterion: 'LI-EXAM-01',
    group: 'evidence',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第三十四条第一款'],
    messages: {
      missing: '卷内未见{what}，看不出对申请材料进行了审查。',
      recorded: '《{title}》（第{page}页）有{count}级意见，均写明意见、签名和日期。',
      lacking: '《{title}》（第{page}页）{boxes}未写全（应有意见、签名、日期）。',
      look: '《{title}》（第{page}页）{boxes}的签名或者日期未读出，可能为手写，请对照原卷核对。',
      single: '《{title}》（第{page}页）只读出一级意见，请核对审查、审批各级意见是否齐全。',
      unread: '《{title}》（第{page}页）未读出审查意见栏，请对照原卷核对。',
      onSpot: '申请当日即作出决定，未见单独的审查表，请核对审查记录。',
    },
    problem: '审查审批记录不全：{reason}。',
    mending: '补充各级审查意见、签名和日期。',
  },
  check(view) {
    const papers = view.all('licence-review');
    if (papers.length === 0) {
      const decision = licenceDecision(view);
      return decision !== undefined && decidedOnSpot(view)
        ? undetermined('judgement', 'onSpot', {}, [view.citation(decision)])
        : missing(view, ['licence-review'], 'missing');
    }
    return papers.map((paper) => judge(view, paper));
  },
});

const roleWords = { handler: '承办人', section: '部门', legal: '法制', head: '负责人', other: '审查' } as const;

function judge(view: DossierView, paper: Instrument) {
  const place = { title: paper.title, page: paper.pages[0]! };
  const opinions = view.read(paper, 'opinions');
  if (opinions.state !== 'seen') {
    const words = view.find(paper, /(?:审查|审核|审批|初审|复审|经办|负责人)[^。]{0,8}意见/);
    return undetermined('scan', 'unread', place, [words ?? view.citation(paper)]);
  }
  const { value, cited, confidence } = opinions;
  const named = (some: readonly Opinion[]) => some.map(({ role }) => `${roleWords[role]}意见`).join('、');
  // A box without any word is empty; one without name or day may hold ink that was not read.
  const empty = value.filter(({ text, name, date }) => text === '' && name === '' && date === undefined);
  const onlySigned = value.filter(({ text, name, date }) => text === '' && (name !== '' || date !== undefined));
  const unsigned = value.filter(({ text, name, date }) => text !== '' && (name === '' || date === undefined));
  const poor = [...empty, ...onlySigned];
  if (poor.length > 0 && view.legible(paper))
    return violated('lacking', { ...place, boxes: named(poor) }, cited, {
      confidence: confidence * 0.75,
      occurrences: poor.length,
    });
  if (poor.length + unsigned.length > 0)
    return undetermined('scan', 'look', { ...place, boxes: named([...poor, ...unsigned]) }, cited);
  return value.length < 2
    ? undetermined('judgement', 'single', place, cited)
    : satisfied('recorded', { ...place, count: value.length }, cited, { confidence });
}
