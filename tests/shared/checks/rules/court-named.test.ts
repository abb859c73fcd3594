import { courtNamed } from '#shared/checks/rules/court-named';
import { decision, filing } from '../builders';
import { parameters, testCheck } from '../test-check';

const railway = { parameters: { ...parameters, courts: ['云安铁路运输法院'] } };

testCheck(courtNamed, [
  { when: '写明法院', given: [decision({}, { text: '向云安市青溪区人民法院提起诉讼' })], gives: ['satisfied named'] },
  { when: '铁路运输法院', given: [decision({}, { text: '向云安铁路运输法院提起诉讼' })], gives: ['satisfied named'] },
  {
    when: '集中管辖的法院',
    given: [decision({}, { text: '向云安铁路运输法院提起诉讼' })],
    with: railway,
    gives: ['satisfied named'],
  },
  {
    when: '集中管辖地写了当地法院',
    given: [decision({}, { text: '向云安市青溪区人民法院提起诉讼' })],
    with: railway,
    gives: ['undetermined other'],
  },
  { when: '笼统', given: [decision({}, { text: '向有管辖权的人民法院提起诉讼' })], gives: ['violated vague'] },
  { when: '没有提法院', given: [decision({}, { text: '决定罚款' })], gives: ['not-applicable none'] },
  { when: '页面不清', given: [decision({}, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  { when: '没有决定书', given: [filing()], gives: ['not-applicable noInstrument'] },
]);
