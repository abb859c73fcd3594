import type { PlainDate } from '#shared/base/plain-date';
import { jointLicenceInTime } from '#shared/checks/rules/joint-licence-in-time';
import { acceptance, extensionNotice, licence } from '../builders';
import { testCheck } from '../test-check';

const joint = (accepted: PlainDate, decided: PlainDate) => [
  acceptance({ acceptedOn: accepted }, { text: '本事项实行联合办理' }),
  licence({ date: decided }),
];

testCheck(jointLicenceInTime, [
  { when: '四十五个工作日内', given: joint('2025-03-03', '2025-05-08'), gives: ['satisfied kept'] },
  { when: '超期', given: joint('2025-03-03', '2025-05-30'), gives: ['violated late'] },
  {
    when: '有延长',
    given: [...joint('2025-03-03', '2025-05-30'), extensionNotice()],
    gives: ['undetermined extended'],
  },
  { when: '不是联合办理', given: [acceptance(), licence()], gives: ['not-applicable none'] },
]);
