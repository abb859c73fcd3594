import { bare } from '../../base/normalise-text';
import { chineseDate } from '../../base/plain-date';
import { editDistance, similarity } from '../../base/similarity';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { compareNames } from '../families/consistency';
import { without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

export const licenceMatchesDecision = defineCheck({
  meta: {
    id: 'licence-matches-decision',
    title: '决定书与许可证件内容一致',
    criterion: 'LI-DECI-06',
    group: 'decision',
    procedures: ['licence'],
    basis: ['行政许可法(2019)第三十九条'],
    messages: {
      same: '决定书（第{page}页）与许可证件（第{otherPage}页）的{what}一致。',
      differs: '决定书（第{page}页）的{what}为“{left}”，许可证件（第{otherPage}页）为“{right}”，两者不一致。',
      alike:
        '决定书（第{page}页）的{what}为“{left}”，许可证件（第{otherPage}页）为“{right}”，略有出入，可能是识读误差，请核对。',
      unread: '决定书与许可证件没有同时读出的内容，请对照原卷逐栏核对。',
    },
    problem: '决定书与许可证件内容不一致：{reason}。',
    mending: '核对审批内容，更正证件或者补正决定书。',
  },
  check(view) {
    const certificate = view.all('licence-certificate').at(-1);
    const decision = view.all('licence-decision', 'licence-change').at(-1);
    if (certificate === undefined || decision === undefined) return without('许可证件或者准予行政许可决定书');
    const pairs = comparing.flatMap(([what, field, alike]) => {
      const [left, right] = [view.read(decision, field), view.read(certificate, field)];
      if (left.state !== 'seen' || right.state !== 'seen') return [];
      const [a, b] = [String(left.value), String(right.value)];
      const given = { what, left: a, right: b, page: left.cited[0]!.page, otherPage: right.cited[0]!.page };
      return [
        {
          given,
          likeness: alike(a, b),
          cited: [...left.cited, ...right.cited],
          sure: Math.min(left.confidence, right.confidence),
        },
      ];
    });
    const all = [...pairs, ...endsOf(view, decision, certificate)];
    if (all.length === 0)
      return undetermined('scan', 'unread', {}, [view.citation(decision), view.citation(certificate)]);
    const odd = all.filter(({ likeness }) => likeness !== 'same');
    if (odd.length === 0)
      return satisfied(
        'same',
        { ...all[0]!.given, what: all.map(({ given }) => given.what).join('、') },
        all.flatMap(({ cited }) => cited).slice(0, 8),
      );
    return odd.map(({ given, likeness, cited, sure }) =>
      likeness === 'different' && sure >= 0.7
        ? violated('differs', given, cited, { confidence: sure * 0.85 })
        : undetermined('scan', 'alike', given, cited),
    );
  },
});

type Likeness = 'same' | 'alike' | 'different';

/** Numbers and ranges as printed; a scope may be shortened on one of the two. */
const asPrinted = (a: string, b: string): Likeness => {
  const [left, right] = [bare(a), bare(b)];
  if (left === right || left.includes(right) || right.includes(left)) return 'same';
  return similarity(left, right) >= 0.8 ? 'alike' : 'different';
};

/** A certificate may shorten what was granted; what it adds was not granted. */
const granted = (decision: string, certificate: string): Likeness => {
  const [left, right] = [bare(decision), bare(certificate)];
  const added = right.includes(left) && left !== '' ? right.replace(left, '') : '';
  return added.length >= ADDED && /[、,，;；]/u.test(certificate) ? 'different' : asPrinted(decision, certificate);
};

/** Signs beyond which what a certificate has more is an item and no slip. */
const ADDED = 4;

const comparing: readonly (readonly [
  string,
  'party' | 'licenceNumber' | 'licenceScope',
  (a: string, b: string) => Likeness,
])[] = [
  ['被许可人', 'party', compareNames],
  ['证件编号', 'licenceNumber', asPrinted],
  ['许可内容', 'licenceScope', granted],
];

/** 有效期 end by end: one of the two papers may print only the last day. */
function endsOf(view: DossierView, decision: Instrument, certificate: Instrument) {
  const [left, right] = [view.read(decision, 'validity'), view.read(certificate, 'validity')];
  if (left.state !== 'seen' || right.state !== 'seen') return [];
  const place = { page: left.cited[0]!.page, otherPage: right.cited[0]!.page };
  const cited = [...left.cited, ...right.cited];
  const sure = Math.min(left.confidence, right.confidence);
  return (['from', 'to'] as const).flatMap((end) => {
    const [a, b] = [left.value[end], right.value[end]];
    if (a === undefined || b === undefined) return [];
    const given = {
      ...place,
      what: end === 'from' ? '有效期起始日' : '有效期届满日',
      left: chineseDate(a),
      right: chineseDate(b),
    };
    // 2028 and 2023, the 5th and the 6th: one look-alike figure may be the reading's.
    const likeness: Likeness = a === b ? 'same' : editDistance(a, b) < 1 ? 'alike' : 'different';
    return [{ given, likeness, cited, sure }];
  });
}
