import type { PlainDate } from '#shared/base/plain-date';
import { licenceBasisInForce } from '#shared/checks/rules/licence-basis-in-force';
import { licence } from '../builders';
import { testCheck } from '../test-check';

const cites = (text: string, date: PlainDate = '2024-05-06') => [licence({ date }, { text })];

testCheck(licenceBasisInForce, [
  { when: '引用法律', given: cites('根据《食品安全法》第三十五条，准予许可。'), gives: ['satisfied cited'] },
  { when: '只引许可法', given: cites('根据《行政许可法》第三十八条，准予许可。'), gives: ['undetermined none'] },
  { when: '没有引用', given: cites('准予许可。'), gives: ['undetermined none'] },
  {
    when: '没有法规库',
    given: cites('根据《食品安全法》第三十五条'),
    gives: ['undetermined noBook'],
    with: { statutes: undefined as never },
  },
  { when: '没有决定书', given: [], gives: ['undetermined baseUnseen'] },
  {
    when: '只有政府办公室通知',
    given: [...cites('根据某县政府办公室《关于规范站点准入的通知》，准予设立。')],
    gives: ['violated normativeOnly'],
  },
]);
