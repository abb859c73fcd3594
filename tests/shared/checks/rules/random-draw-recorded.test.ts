import { randomDrawRecorded } from '#shared/checks/rules/random-draw-recorded';
import { inspection, inspectionApproval, people, randomDraw } from '../builders';
import { testCheck } from '../test-check';

const done = inspection({ party: '清河市远山建材有限公司', officers: people('张一凡', '李文博') });
const drawn = (names: readonly string[], text: string) => randomDraw({ officers: people(...names) }, { text });

testCheck(randomDrawRecorded, [
  { when: '一致', given: [drawn(['张一凡', '李文博'], '清河市远山建材有限公司'), done], gives: ['satisfied recorded'] },
  {
    when: '换人',
    given: [drawn(['周正', '秦岭'], '清河市远山建材有限公司'), done],
    gives: ['undetermined otherOfficers'],
  },
  {
    when: '名单没有',
    given: [drawn(['张一凡', '李文博'], '清河市金泉酒业有限公司'), done],
    gives: ['undetermined otherParty'],
  },
  {
    when: '没有记录',
    given: [inspectionApproval({}, { text: '任务来源：双随机抽查' }), done],
    gives: ['violated missing'],
  },
  { when: '不是双随机', given: [done], gives: ['not-applicable notRandom'] },
]);
