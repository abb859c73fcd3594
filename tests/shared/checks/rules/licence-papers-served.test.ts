import { licencePapersServed } from '#shared/checks/rules/licence-papers-served';
import { certificate, inquiry, licence, served } from '../builders';
import { testCheck } from '../test-check';

testCheck(licencePapersServed, [
  { when: '有回证', given: [licence(), served('准予行政许可决定书', '2024-05-22')], gives: ['satisfied all'] },
  { when: '本文书上签收', given: [licence({ servedOn: '2024-05-22' })], gives: ['satisfied all'] },
  {
    when: '证件已领',
    given: [licence(), certificate({}, { title: '取水许可证' }), served('取水许可证', '2024-05-22')],
    gives: ['satisfied all'],
  },
  { when: '没有凭证', given: [licence({}, { text: '准予许可。' })], gives: ['violated unserved'] },
  {
    when: '有页看不清',
    given: [licence({}, { text: '准予许可。' }), inquiry({}, { legibility: 0.2 })],
    gives: ['undetermined doubtful'],
  },
  { when: '没有文书', given: [], gives: ['not-applicable noInstrument'] },
]);
