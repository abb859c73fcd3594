import { bare } from '../../base/normalise-text';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { without } from '../families/presence';
import { signedBy } from '../families/signature';
import { placeOf, summaryDecisions } from '../families/summary';
import { satisfied, undetermined, violated } from '../judgement';

const signingPlace =
  /执法人员[^。:]{0,10}(?:签名|签字|签章|盖章)|(?:承办人|经办人|处罚人)[^。:]{0,8}(?:签名|签字|签章|盖章)/;

export const summarySignedByOfficers = defineCheck({
  meta: {
    id: 'summary-signed-by-officers',
    title: '执法人员在当场处罚决定书上签名或者盖章',
    criterion: 'PS-08',
    group: 'subject',
    procedures: ['penalty-summary'],
    basis: ['行政处罚法(2021)第五十二条第二款', '行政处罚法(2017)第三十四条第二款'],
    messages: {
      signed: '《{title}》（第{page}页）读出执法人员签名{names}，请核对是否本人签名。',
      look: '《{title}》（第{page}页）有执法人员签名处，未读出两人的签名，请看该处是否有两名执法人员签名或者盖章。',
      empty: '《{title}》（第{page}页）的执法人员签名处空白，未见签名或者盖章。',
      noPlace: '《{title}》（第{page}页）未见执法人员签名或者盖章之处。',
    },
    problem: '执法人员未在当场处罚决定书上签名：{reason}。',
    mending: '核对存根联的签名；今后由两名执法人员当场签名或者盖章。',
  },
  check(view) {
    const papers = summaryDecisions(view);
    return papers.length === 0 ? without('当场行政处罚决定书') : papers.map((paper) => judge(view, paper));
  },
});

function judge(view: DossierView, paper: Instrument) {
  const place = placeOf(paper);
  const signed = view.read(paper, 'signatures');
  const names =
    signed.state === 'seen'
      ? [...new Set(signed.value.filter(({ role }) => !/当事人|见证/.test(role)).map(({ name }) => bare(name)))].filter(
          (name) => name !== '',
        )
      : [];
  const cited = signed.state === 'seen' ? signed.cited : [view.citation(paper)];
  if (names.length >= 2) return satisfied('signed', { ...place, names: names.join('、') }, cited, { confidence: 0.7 });
  const officers = signedBy(view, paper, /执法人员|办案人员|承办人/u);
  if (names.length === 0 && officers.state === 'blank' && view.legible(paper))
    return violated('empty', { ...place, page: officers.cited[0]!.page }, officers.cited, { confidence: 0.65 });
  const spot = view.find(paper, signingPlace) ?? view.find(paper, /执法人员/);
  if (spot !== undefined || !view.legible(paper))
    return undetermined(
      'scan',
      'look',
      { ...place, page: spot?.page ?? place.page },
      spot === undefined ? cited : [spot],
    );
  return violated('noPlace', place, cited, { confidence: 0.6 });
}
