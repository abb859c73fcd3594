import { citedLawCurrent } from '#shared/checks/rules/cited-law-current';
import { decision, filing, illegible, notice } from '../builders';
import { testCheck } from '../test-check';

const told = (date: `${number}-${number}-${number}`, text: string) => notice({ date }, { text });

testCheck(citedLawCurrent, [
  {
    when: '新法之后引旧条号告知听证',
    given: [told('2023-05-08', '根据《中华人民共和国行政处罚法》第四十二条的规定，你有权要求听证。')],
    gives: ['violated oldNumber'],
  },
  {
    when: '新法之后引旧条号告知申辩',
    given: [told('2023-05-08', '依据《行政处罚法》第三十一条、第三十二条，你有权进行陈述和申辩。')],
    gives: ['violated oldNumber'],
  },
  {
    when: '旧法时期引旧条号',
    given: [told('2020-05-08', '根据《行政处罚法》第四十二条，你有权要求听证。')],
    gives: ['satisfied current'],
  },
  {
    when: '新条号',
    given: [told('2023-05-08', '根据《行政处罚法》第六十三条，你有权要求听证。')],
    gives: ['satisfied current'],
  },
  {
    when: '新法第三十二条用于从轻',
    given: [decision({ date: '2023-05-08' }, { text: '依据《行政处罚法》第三十二条，予以从轻处罚。' })],
    gives: ['satisfied current'],
  },
  {
    when: '成文日不清',
    given: [notice({ date: illegible }, { text: '根据《行政处罚法》第四十二条' })],
    gives: ['undetermined dateUnread'],
  },
  { when: '没有引用', given: [decision({ date: '2023-05-08' })], gives: ['not-applicable none'] },
  { when: '没有文书', given: [filing()], gives: ['not-applicable noInstrument'] },
]);
