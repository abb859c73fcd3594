import { lawFullName } from '#shared/checks/rules/law-full-name';
import { decision, filing } from '../builders';
import { testCheck } from '../test-check';

const cites = (text: string) => decision({}, { text });

testCheck(lawFullName, [
  { when: '全称', given: [cites('依据《中华人民共和国行政处罚法》第三十二条')], gives: ['satisfied full'] },
  {
    when: '先全称后简称',
    given: [cites('《中华人民共和国行政处罚法》第三十二条。依据《行政处罚法》第七十二条')],
    gives: ['satisfied full'],
  },
  { when: '只用简称', given: [cites('依据《行政处罚法》第三十二条')], gives: ['violated short'] },
  { when: '库中没有的条例', given: [cites('依据《云安市养犬条例》第九条')], gives: ['not-applicable none'] },
  { when: '没有决定书', given: [filing()], gives: ['not-applicable noInstrument'] },
]);
