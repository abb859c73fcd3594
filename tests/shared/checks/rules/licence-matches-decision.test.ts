import type { PlainDate } from '#shared/base/plain-date';
import { licenceMatchesDecision } from '#shared/checks/rules/licence-matches-decision';
import { certificate, licence } from '../builders';
import { testCheck } from '../test-check';

const to = (day: PlainDate) => ({ from: '2024-05-20', to: day }) as const;

testCheck(licenceMatchesDecision, [
  {
    when: '一致',
    given: [
      licence({ party: '春晓食品店', licenceNumber: 'JY1234567' }),
      certificate({ party: '春晓食品店', licenceNumber: 'JY1234567' }),
    ],
    gives: ['satisfied same'],
  },
  {
    when: '编号不同',
    given: [licence({ licenceNumber: 'JY1234567' }), certificate({ licenceNumber: 'SC9990001' })],
    gives: ['violated differs'],
  },
  {
    when: '编号差一个字',
    given: [licence({ licenceNumber: 'JY1234567' }), certificate({ licenceNumber: 'JY1234561' })],
    gives: ['undetermined alike'],
  },
  {
    when: '届满日不同',
    given: [licence({ validity: to('2029-05-19') }), certificate({ validity: to('2028-05-19') })],
    gives: ['violated differs'],
  },
  {
    when: '证件多出一项',
    given: [
      licence({ licenceScope: '瓶装燃气（液化石油气）' }),
      certificate({ licenceScope: '瓶装燃气（液化石油气）、燃气汽车加气站（压缩天然气）' }),
    ],
    gives: ['violated differs'],
  },
  {
    when: '证件写得简略',
    given: [
      licence({ licenceScope: '热食类食品制售、冷食类食品制售' }),
      certificate({ licenceScope: '热食类食品制售' }),
    ],
    gives: ['satisfied same'],
  },
  { when: '没有同时读出', given: [licence(), certificate()], gives: ['undetermined unread'] },
  { when: '不发证件', given: [licence()], gives: ['not-applicable noInstrument'] },
]);
