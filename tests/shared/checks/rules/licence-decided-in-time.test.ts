import type { PlainDate } from '#shared/base/plain-date';
import { licenceDecidedInTime } from '#shared/checks/rules/licence-decided-in-time';
import type { Opinion } from '#shared/model/fact';
import {
  acceptance,
  appraisal,
  excludedTime,
  extension,
  extensionNotice,
  illegible,
  inquiry,
  licence,
} from '../builders';
import { parameters, testCheck } from '../test-check';

const between = (accepted: PlainDate, decided: PlainDate, more: Parameters<typeof acceptance>[0] = {}) => [
  acceptance({ acceptedOn: accepted, ...more }),
  licence({ date: decided }),
];
const head: Opinion = { role: 'head', text: '同意延长', name: '周远', date: '2025-10-15' };
const approved = extension({ opinions: [head], correctionTerm: { length: 10, unit: 'working-day' } });
const letter = extensionNotice({ extensionTerm: { length: 10, unit: 'working-day' } });

testCheck(licenceDecidedInTime, [
  { when: 'E29 末日', given: between('2025-09-15', '2025-10-17'), gives: ['satisfied kept'] },
  { when: 'E29 迟一个工作日', given: between('2025-09-15', '2025-10-20'), gives: ['violated late'] },
  { when: 'E30 末日为调休周六', given: between('2026-01-26', '2026-02-28'), gives: ['satisfied kept'] },
  { when: 'E31', given: between('2024-09-10', '2024-10-15'), gives: ['violated late'] },
  {
    when: 'E29 延长末日',
    given: [...between('2025-09-15', '2025-10-31'), approved, letter],
    gives: ['satisfied extended'],
  },
  {
    when: '延长后仍超期',
    given: [...between('2025-09-15', '2025-11-03'), approved, letter],
    gives: ['violated extendedLate'],
  },
  {
    when: '延长二十日',
    given: [
      ...between('2025-09-15', '2025-10-31'),
      extension({ opinions: [head], correctionTerm: { length: 20, unit: 'working-day' } }),
      extensionNotice({ extensionTerm: { length: 20, unit: 'working-day' } }),
    ],
    gives: ['violated tooLong'],
  },
  {
    when: '负责人未批',
    given: [
      ...between('2025-09-15', '2025-10-31'),
      extension({ opinions: [{ role: 'head', text: '', name: '', date: undefined }] }),
      letter,
    ],
    gives: ['violated unapproved'],
  },
  { when: '未告知理由', given: [...between('2025-09-15', '2025-10-31'), approved], gives: ['violated unexplained'] },
  {
    when: '只有告知书',
    given: [...between('2025-09-15', '2025-10-31'), letter],
    gives: ['undetermined approvalUnread'],
  },
  {
    when: '书面告知不计入期限',
    given: [...between('2025-09-15', '2025-10-22'), excludedTime({ excludedTerm: { length: 5, unit: 'working-day' } })],
    gives: ['satisfied excluded'],
  },
  {
    when: '有评审而未书面告知，不得扣除',
    given: [...between('2025-09-15', '2025-10-22'), appraisal()],
    gives: ['violated late'],
  },
  {
    when: '有评审，有页看不清',
    given: [...between('2025-09-15', '2025-10-22'), appraisal(), inquiry({}, { legibility: 0.2 })],
    gives: ['undetermined mayExclude'],
  },
  {
    when: '超承诺未超法定',
    given: between('2025-09-15', '2025-10-13', { promisedTerm: { length: 5, unit: 'working-day' } }),
    gives: ['satisfied kept', 'undetermined promise'],
  },
  {
    when: '另有法定期限',
    given: between('2025-09-15', '2025-10-20'),
    gives: ['satisfied kept'],
    with: { parameters: { ...parameters, licenceWorkingDays: 30 } },
  },
  {
    when: '联合办理',
    given: [acceptance({ acceptedOn: '2025-09-15' }, { text: '本事项实行联合办理' }), licence({ date: '2025-11-14' })],
    gives: ['not-applicable joint'],
  },
  { when: '决定早于受理', given: between('2025-09-15', '2025-09-12'), gives: ['undetermined early'] },
  {
    when: '受理日期看不清',
    given: [acceptance({ acceptedOn: illegible }), licence({ date: '2025-09-30' })],
    gives: ['undetermined dateUnread'],
  },
  { when: '读成了有效期届满日', given: between('2025-09-15', '2029-10-20'), gives: ['undetermined dateUnread'] },
  { when: '没有决定书', given: [acceptance()], gives: ['undetermined baseUnseen'] },
]);
