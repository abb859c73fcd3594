import { bare } from '../../base/normalise-text';
import { defineCheck } from '../define-check';
import { compareNames, majority, quoted, readings } from '../families/consistency';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

/** A reading that took a heading for the name of a party. */
const paperName = /(?:记录|笔录|报告|审批表|决定书|告知书|回证|通知书|意见书|目录)$/;

export const partyConsistent = defineCheck({
  meta: {
    id: 'party-consistent',
    title: '当事人名称全卷一致',
    criterion: 'PU-SUBJ-12',
    group: 'subject',
    procedures: ['penalty-ordinary', 'penalty-summary', 'coercion', 'inspection', 'licence'],
    basis: ['行政处罚法(2021)第四十条', '行政处罚法(2021)第五十九条第一款第一项'],
    messages: {
      same: '{count}份文书的当事人均为“{party}”。',
      differs: '{odd}，而其余文书（如{base}）不同，全卷当事人名称不一致且未见说明。',
      alike: '{odd}，与{base}仅一两个字之差，可能是识读误差，请核对原卷。',
      tooFew: '读出当事人名称的文书不足两份，无从比对。',
    },
    problem: '当事人名称不一致：{reason}。',
    mending: '查明当事人登记名称；属笔误的书面补正并送达，属主体认定错误的重新认定。',
  },
  check(view) {
    const papers = view.all(
      'filing-approval',
      'investigation-report',
      'legal-review',
      'prior-notice',
      'collective-discussion',
      'decision-approval',
      'penalty-decision',
      'licence-application',
      'licence-decision',
      'licence-refusal',
      'licence-change',
      'licence-certificate',
      'acceptance-notice',
      'licence-review',
      'materials-receipt',
      'summary-decision',
      'summary-report',
      'correction-order',
      'demand-notice',
      'measure-decision',
      'measure-extension',
      'measure-release',
      'execution-decision',
      'inspection-notice',
      'inspection-result',
      'closing-approval',
      'dossier-cover',
    );
    const named = readings(view, papers, 'party').filter(
      ({ value }) => bare(value).length >= 2 && !paperName.test(value),
    );
    if (named.length < 2) return notApplicable('tooFew');

    const base = majority(named, (a, b) => compareNames(a, b) === 'same')!;
    const odd = named.filter(({ value }) => compareNames(value, base.value) !== 'same');
    if (odd.length === 0) {
      const cited = named.flatMap(({ cited }) => cited);
      return satisfied('same', { count: named.length, party: base.value }, cited.slice(0, 8), {
        confidence: base.confidence,
      });
    }
    return odd.map((one) => {
      const given = { odd: quoted(one, String), base: quoted(base, String) };
      const cited = [...one.cited, ...base.cited];
      const confidence = Math.min(one.confidence, base.confidence);
      const near = compareNames(one.value, base.value) === 'alike';
      return near && confidence < 0.9
        ? undetermined('scan', 'alike', given, cited)
        : violated('differs', given, cited, { confidence: near ? confidence * 0.8 : confidence });
    });
  },
});
