import { bare } from '../../base/normalise-text';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { officersOf } from '../families/people';
import { without } from '../families/presence';
import { placeOf, specialLaw, summaryDecisions } from '../families/summary';
import { satisfied, undetermined, violated } from '../judgement';

export const summaryTwoOfficers = defineCheck({
  meta: {
    id: 'summary-two-officers',
    title: '当场处罚由两名以上执法人员作出',
    criterion: 'PS-04',
    group: 'subject',
    procedures: ['penalty-summary'],
    basis: ['行政处罚法(2021)第四十二条第一款', '行政处罚法(2017)第三十七条第一款'],
    gate: true,
    messages: {
      enough: '《{title}》（第{page}页）记有执法人员{names}。',
      tooFew: '《{title}》（第{page}页）全文仅见{names}一名执法人员，当场处罚应当由两名以上执法人员作出。',
      unread: '《{title}》（第{page}页）未读出两名执法人员的姓名，签名可能为手写，请对照原卷核对。',
      special: '《{title}》（第{page}页）依据{law}，该法允许一名执法人员当场处罚的情形请人工核对。',
    },
    problem: '当场处罚的执法人员少于两人：{reason}。',
    mending: '核对存根联、执法记录仪等能否证明两人在场；确系一人作出的依法纠正。',
  },
  check(view) {
    const papers = summaryDecisions(view);
    return papers.length === 0 ? without('当场行政处罚决定书') : papers.map((paper) => judge(view, paper));
  },
});

function judge(view: DossierView, paper: Instrument) {
  const place = placeOf(paper);
  const seen = officersOf(view, paper);
  const signed = view.read(paper, 'signatures');
  const signers =
    signed.state === 'seen'
      ? signed.value.filter(({ role }) => /执法|承办|处罚人/.test(role)).map(({ name }) => name)
      : [];
  const certificates = new Set(view.text(paper).text.match(/(?:证号|证件号|编号)[^,。;]{0,4}?[A-Z\d-]{5,20}/gu) ?? []);
  const names = [...new Set([...seen.map(({ name }) => bare(name)), ...signers.map(bare)])].filter(
    (name) => name !== '',
  );
  const cited = seen.length > 0 ? seen[0]!.cited : [view.citation(paper)];
  if (names.length >= 2)
    return satisfied('enough', { ...place, names: names.join('、') }, cited, {
      confidence: seen[0]?.confidence ?? 0.7,
    });
  const law = specialLaw(view, paper);
  if (law !== undefined) return undetermined('judgement', 'special', { ...place, law }, cited);
  // A second certificate number beside one name means that a second name was not read.
  const alone = names.length === 1 && certificates.size < 2 && view.legible(paper);
  return alone
    ? violated('tooFew', { ...place, names: names[0]! }, cited, { confidence: (seen[0]?.confidence ?? 0.6) * 0.8 })
    : undetermined('scan', 'unread', place, cited);
}
