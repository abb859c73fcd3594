import { freezeInOrder } from '#shared/checks/rules/freeze-in-order';
import { decision, freeze, freezeNotice, measureApproval, measureRecord, people } from '../builders';
import { testCheck } from '../test-check';

const signed = measureApproval(
  { opinions: [{ role: 'head', text: '同意', name: '周正', date: '2025-04-30' }] },
  { title: '冻结存款审批表' },
);
const byLaw = freeze({}, { text: '依据《证券法》第一百七十条，决定冻结' });

testCheck(freezeInOrder, [
  { when: '合法', given: [signed, byLaw, freezeNotice()], gives: ['satisfied inOrder'] },
  {
    when: '依据条例',
    given: [signed, freeze({}, { text: '依据《某某管理条例》第十条，决定冻结' }), freezeNotice()],
    gives: ['violated noLaw'],
  },
  { when: '依据未读出', given: [signed, freeze(), freezeNotice()], gives: ['undetermined askLaw'] },
  {
    when: '未批准',
    given: [
      measureApproval({ opinions: [{ role: 'head', text: '', name: '', date: undefined }] }, { title: '冻结审批表' }),
      byLaw,
      freezeNotice(),
    ],
    gives: ['violated blank'],
  },
  { when: '没有审批表和通知', given: [byLaw], gives: ['undetermined noApproval', 'undetermined noNotice'] },
  { when: '没有冻结', given: [decision()], gives: ['not-applicable noInstrument'] },
  {
    when: '事后才批准',
    given: [signed, freeze({ date: '2025-04-28' }, { text: '依据《证券法》第一百七十条，决定冻结' }), freezeNotice()],
    gives: ['violated approvedLater'],
  },
  {
    when: '只有一人',
    given: [
      signed,
      byLaw,
      freezeNotice(),
      measureRecord({ officers: people('纪南星'), recorder: '纪南星' }, { title: '冻结现场笔录' }),
    ],
    gives: ['violated oneOfficer'],
  },
]);
