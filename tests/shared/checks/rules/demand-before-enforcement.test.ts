import type { PlainDate } from '#shared/base/plain-date';
import { demandBeforeEnforcement } from '#shared/checks/rules/demand-before-enforcement';
import { decision, demand, enforcement, illegible, served, stranger } from '../builders';
import { testCheck } from '../test-check';

const told = [demand(), served('催告书', '2025-09-25')];
const asked = (date: PlainDate) => enforcement({ date });

testCheck(demandBeforeEnforcement, [
  { when: 'E25 满十日次日', given: [...told, asked('2025-10-16')], gives: ['satisfied waited'] },
  { when: 'E25 末日当天', given: [...told, asked('2025-10-15')], gives: ['violated early'] },
  { when: '没有催告', given: [asked('2025-10-16')], gives: ['violated missing'] },
  {
    when: '有页未能识读',
    given: [asked('2025-10-16'), stranger({}, { legibility: 0.1 })],
    gives: ['undetermined unseenUnsure'],
  },
  { when: '申请日不清', given: [...told, enforcement({ date: illegible })], gives: ['undetermined dateUnread'] },
  { when: '没有申请执行', given: [decision()], gives: ['not-applicable noInstrument'] },
]);
