import { agencyNotInternalUnit } from '#shared/checks/rules/agency-not-internal-unit';
import { decision, notice } from '../builders';
import { parameters, testCheck } from '../test-check';

testCheck(agencyNotInternalUnit, [
  { when: '机关名义', given: [decision({ agency: '云安市市场监督管理局' })], gives: ['satisfied agency'] },
  { when: '科室名义', given: [decision({ agency: '云安市卫生健康局执法科' })], gives: ['violated section'] },
  {
    when: '大队名义，未登记授权',
    given: [notice({ agency: '云安市文化市场执法大队' })],
    gives: ['undetermined askPower'],
  },
  {
    when: '大队名义，已登记授权',
    given: [notice({ agency: '云安市文化市场执法大队' })],
    with: { parameters: { ...parameters, authorisedBodies: ['云安市文化市场执法大队'] } },
    gives: ['satisfied agency'],
  },
  {
    when: '名称以办公室结尾的机关要核对，不断定',
    given: [decision({ agency: '云安市国防动员办公室' })],
    gives: ['undetermined askPower'],
  },
  {
    when: '委员会办公室有的是机关，要核对',
    given: [decision({ agency: '云安市委网络安全和信息化委员会办公室' })],
    gives: ['undetermined askPower'],
  },
  { when: '局办公室名义', given: [decision({ agency: '云安市水务局办公室' })], gives: ['violated section'] },
  { when: '落款未识读', given: [decision()], gives: ['undetermined nameUnread'] },
  { when: '没有对外文书', given: [], gives: ['not-applicable none'] },
  {
    when: '告知以局、决定以大队名义',
    given: [notice({ agency: '云安市城市管理局' }), decision({ agency: '云安市城市管理局执法大队' })],
    gives: ['satisfied agency', 'violated inner'],
  },
  {
    when: '告知的是另一个机关',
    given: [notice({ agency: '云安市公安局' }), decision({ agency: '云安市消防救援大队' })],
    gives: ['satisfied agency', 'undetermined askPower'],
  },
]);
