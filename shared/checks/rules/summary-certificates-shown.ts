import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { without } from '../families/presence';
import { placeOf, summaryDecisions } from '../families/summary';
import { satisfied, undetermined, violated } from '../judgement';

const shown =
  /(?:出示|亮明|表明|出具)[^。]{0,24}(?:证件|执法证|身份)|(?:证件|执法证)[^。]{0,24}(?:出示|请(?:您?过目|你?过目|核对|查看|确认))|亮证/;
const number = /(?:执法证|证件?)[^,。;:]{0,6}(?:编?号码?)[^,。;]{0,3}[A-Z\d\u4e00-\u9fa5-]{0,6}\d{3,}/;

export const summaryCertificatesShown = defineCheck({
  meta: {
    id: 'summary-certificates-shown',
    title: '当场处罚时出示执法证件并载明证号',
    criterion: 'PS-05',
    group: 'subject',
    procedures: ['penalty-summary'],
    basis: ['行政处罚法(2021)第五十二条第一款', '行政处罚法(2017)第三十四条第一款'],
    messages: {
      shown: '《{title}》（第{page}页）记有出示执法证件，并载明证号。',
      numbersOnly: '《{title}》（第{page}页）载有执法证号，未见“出示执法证件”的记载，请核对现场笔录或者音像记录。',
      unshownNumbered: '《{title}》（第{page}页）只载有执法证号，决定书和现场笔录全文未见出示执法证件的记载。',
      unnumbered: '《{title}》（第{page}页）记有出示执法证件，全卷未见执法证号，无法核对执法资格。',
      unshown: '《{title}》（第{page}页）和现场笔录均未见出示执法证件的记载和证号，当场处罚应当出示执法证件。',
    },
    problem: '当场处罚未记载出示执法证件：{reason}。',
    mending: '以音像记录补强并作书面说明；今后在决定书或者笔录中记明出示证件和证号。',
  },
  check(view) {
    const papers = summaryDecisions(view);
    return papers.length === 0 ? without('当场行政处罚决定书') : papers.map((paper) => judge(view, paper));
  },
});

function judge(view: DossierView, paper: Instrument) {
  const place = placeOf(paper);
  const where = [paper, ...view.all('inspection-record', 'inquiry-record')];
  const told = where.map((each) => view.element(each, ['showedCertificates'], shown));
  const shownIn = told.find(({ state }) => state === 'seen');
  const numbered = where.flatMap((each) => numberIn(view, each))[0];
  if (shownIn?.state === 'seen') {
    return numbered !== undefined
      ? satisfied('shown', place, shownIn.cited, { confidence: shownIn.confidence })
      : view.legible(paper)
        ? violated('unnumbered', place, shownIn.cited, { confidence: 0.6 })
        : undetermined('scan', 'unsure', { ...place, what: '执法证号' }, shownIn.cited);
  }
  if (told.some(({ state }) => state === 'unsure'))
    return undetermined('scan', 'unsure', { ...place, what: '出示证件的记载' }, [view.citation(paper)]);
  return numbered !== undefined
    ? where.every((each) => view.legible(each))
      ? violated('unshownNumbered', place, [view.citation(paper), numbered], { confidence: 0.6 })
      : undetermined('judgement', 'numbersOnly', place, [numbered])
    : violated('unshown', place, [view.citation(paper)], { confidence: 0.7 });
}

function numberIn(view: DossierView, paper: Instrument) {
  const officers = view.read(paper, 'officers');
  if (officers.state === 'seen' && officers.value.some(({ certificate }) => certificate !== undefined))
    return officers.cited;
  return view.find(paper, number) ?? [];
}
