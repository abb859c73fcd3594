import { bare } from '../../base/normalise-text';
import { editDistance } from '../../base/similarity';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { compareNames, readings } from '../families/consistency';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

export const oneMatterOneDossier = defineCheck({
  meta: {
    id: 'one-matter-one-dossier',
    title: '一案一卷，不混装其他案件',
    criterion: 'PU-FILE-01',
    group: 'file',
    procedures: ['penalty-ordinary'],
    basis: ['机关档案管理规定(2018)'],
    messages: {
      one: '卷内决定书文号唯一（{number}）。',
      mixed: '卷内有两个不同的决定书文号：{number}（第{page}页）与{other}（第{otherPage}页），可能混装了其他案件。',
      alike: '卷内两份决定书文号{number}（第{page}页）与{other}（第{otherPage}页）相近，可能是识读误差，请核对。',
      foreign:
        '《{title}》（第{page}页）的受送达人为“{other}”，与本案当事人“{party}”不同，送达文书文号也不属于本案，可能混入了其他案件的材料。',
      none: '未读出决定书文号，本项无从核对。',
    },
    problem: '未做到一案一卷：{reason}。',
    mending: '将其他案件材料抽出另行立卷。',
  },
  check(view) {
    const strangers = foreignReceipts(view);
    if (strangers.length > 0) return strangers;
    const numbers = readings(view, view.all('penalty-decision'), 'number').filter(({ value }) => /\d/.test(value));
    const first = numbers[0];
    if (first === undefined) return notApplicable('none');
    const other = numbers.find(({ value }) => bare(value) !== bare(first.value));
    if (other === undefined) return satisfied('one', { number: first.value }, first.cited);

    const given = { number: first.value, page: first.page, other: other.value, otherPage: other.page };
    const cited = [...first.cited, ...other.cited];
    const confidence = Math.min(first.confidence, other.confidence);
    return editDistance(bare(first.value), bare(other.value)) < 1 || confidence < 0.8
      ? undetermined('scan', 'alike', given, cited)
      : violated('mixed', given, cited, { confidence: confidence * 0.85 });
  },
});

/** A receipt for another party's paper under a number that no paper of this dossier bears. */
function foreignReceipts(view: DossierView) {
  const party = readings(view, view.all('penalty-decision', 'prior-notice', 'filing-approval'), 'party')[0];
  if (party === undefined) return [];
  const own = readings(
    view,
    view.dossier.instruments.filter(({ kind }) => kind !== 'service-receipt'),
    'number',
  ).map(({ value }) => bare(value));
  return readings(view, view.all('service-receipt'), 'recipient').flatMap((one) => {
    const served = view.read(one.paper, 'servedNumber');
    const other = compareNames(one.value, party.value) === 'different' && bare(one.value).length >= 6;
    if (!other || served.state !== 'seen' || own.some((number) => bare(served.value).includes(number))) return [];
    const given = { title: one.paper.title, page: one.page, other: one.value, party: party.value };
    return [
      violated('foreign', given, [...one.cited, ...party.cited], {
        confidence: Math.min(one.confidence, party.confidence) * 0.85,
      }),
    ];
  });
}
