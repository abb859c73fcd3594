import { placeWithinJurisdiction } from '#shared/checks/rules/place-within-jurisdiction';
import { decision, filing, inspection } from '../builders';
import { testCheck } from '../test-check';

testCheck(placeWithinJurisdiction, [
  {
    when: '同一县区',
    given: [decision({ agency: '云安市滨江区市场监督管理局' }), inspection({ place: '云安市滨江区建设路8号' })],
    gives: ['satisfied inside'],
  },
  {
    when: '别的县区',
    given: [decision({ agency: '云安市滨江区市场监督管理局' }), inspection({ place: '云安市南岭县中山街2号' })],
    gives: ['undetermined outside'],
  },
  {
    when: '市级机关不判断',
    given: [decision({ agency: '云安市市场监督管理局' }), inspection({ place: '云安市南岭县中山街2号' })],
    gives: ['undetermined unread'],
  },
  {
    when: '地点没有县区',
    given: [decision({ agency: '滨江区农业农村局' }), inspection({ place: '建设路8号' })],
    gives: ['undetermined unread'],
  },
  { when: '没有决定书', given: [filing()], gives: ['not-applicable noInstrument'] },
]);
