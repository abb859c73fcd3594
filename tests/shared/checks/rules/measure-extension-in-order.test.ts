import { measureExtensionInOrder } from '#shared/checks/rules/measure-extension-in-order';
import { measure, measureApproval, measureExtension } from '../builders';
import { testCheck } from '../test-check';

const term = (length: number) => ({ length, unit: 'calendar-day' }) as const;
const extension = (facts = {}, text = '因案情复杂，经本局负责人批准，延长扣押期限。') =>
  measureExtension({ measureTerm: term(30), date: '2025-10-09', servedOn: '2025-10-09', ...facts }, { text });
const taken = measure({ date: '2025-09-10' });

testCheck(measureExtensionInOrder, [
  { when: '合法', given: [taken, extension()], gives: ['satisfied inOrder'] },
  { when: 'E27 届满当日', given: [taken, extension({ date: '2025-10-10' })], gives: ['satisfied inOrder'] },
  { when: 'E27 届满次日', given: [taken, extension({ date: '2025-10-11' })], gives: ['violated afterEnd'] },
  { when: '延长六十日', given: [taken, extension({ measureTerm: term(60) })], gives: ['violated tooLong'] },
  { when: '没有理由', given: [taken, extension({}, '经本局负责人批准，延长扣押期限。')], gives: ['violated noReason'] },
  { when: '没有批准', given: [taken, extension({}, '因案情复杂，延长扣押期限。')], gives: ['violated noApproval'] },
  {
    when: '审批表空白',
    given: [
      taken,
      extension(),
      measureApproval(
        { opinions: [{ role: 'head', text: '', name: '', date: undefined }] },
        { title: '延长扣押期限审批表' },
      ),
    ],
    gives: ['violated unapproved'],
  },
  {
    when: '没有送达',
    given: [
      taken,
      measureExtension(
        { measureTerm: term(30), date: '2025-10-09' },
        { text: '因案情复杂，经本局负责人批准，延长扣押期限。' },
      ),
    ],
    gives: ['violated unserved'],
  },
  {
    when: '只有审批表',
    given: [taken, measureApproval({}, { title: '延长扣押期限审批表' })],
    gives: ['violated missing'],
  },
  { when: '没有延长', given: [taken], gives: ['not-applicable noInstrument'] },
]);
