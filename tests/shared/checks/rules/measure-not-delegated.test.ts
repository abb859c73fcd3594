import { measureNotDelegated } from '#shared/checks/rules/measure-not-delegated';
import { decision, measure, measureRecord } from '../builders';
import { testCheck } from '../test-check';

const record = (text: string) => measureRecord({}, { title: '扣押现场笔录', text });

testCheck(measureNotDelegated, [
  { when: '本机关实施', given: [measure(), record('本局执法人员实施扣押。')], gives: ['satisfied own'] },
  {
    when: '受委托实施',
    given: [measure(), record('受某某县农业农村局的委托，实施查封。')],
    gives: ['violated delegated'],
  },
  { when: '辅助人员实施', given: [measure(), record('由协管员负责查封现场物品。')], gives: ['undetermined helper'] },
  { when: '没有措施', given: [decision()], gives: ['not-applicable noMeasure'] },
  {
    when: '委托中心实施',
    given: [measure(), record('委托某某县市场管理服务中心实施。')],
    gives: ['violated delegated'],
  },
  { when: '委托公司拖运', given: [measure(), record('委托某某拖车公司实施拖移。')], gives: ['satisfied own'] },
]);
