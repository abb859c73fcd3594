import { officerInTwoPlaces } from '#shared/checks/rules/officer-in-two-places';
import { inquiry, inspection, people } from '../builders';
import { testCheck } from '../test-check';

const at = (from: `${number}:${number}`, to: `${number}:${number}`) =>
  ({ from: `2024-05-06T${from}`, to: `2024-05-06T${to}` }) as const;
const morning = { officers: people('张三', '李四'), period: at('09:00', '10:00'), place: '云安市建设路8号' };

testCheck(officerInTwoPlaces, [
  {
    when: '两处重叠',
    given: [
      inspection(morning),
      inquiry({ officers: people('张三', '王五'), period: at('09:30', '10:20'), place: '市局询问室' }),
    ],
    gives: ['violated overlap'],
  },
  {
    when: '先后衔接',
    given: [
      inspection(morning),
      inquiry({ officers: people('张三', '王五'), period: at('10:00', '10:40'), place: '市局询问室' }),
    ],
    gives: ['satisfied apart'],
  },
  {
    when: '同一处重叠',
    given: [
      inspection(morning),
      inquiry({ officers: people('张三', '李四'), period: at('09:30', '09:50'), place: '云安市建设路8号' }),
    ],
    gives: ['satisfied apart'],
  },
  {
    when: '地点未读出',
    given: [inspection(morning), inquiry({ officers: people('张三', '王五'), period: at('09:30', '10:20') })],
    gives: ['undetermined placeUnknown'],
  },
  { when: '只有一份', given: [inspection(morning)], gives: ['not-applicable tooFew'] },
]);
