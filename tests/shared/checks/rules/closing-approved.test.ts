import { closingApproved } from '#shared/checks/rules/closing-approved';
import { closing, decision, illegible, stranger } from '../builders';
import { testCheck } from '../test-check';

testCheck(closingApproved, [
  {
    when: '负责人同意',
    given: [closing({ opinions: [{ role: 'head', text: '同意结案', name: '周某', date: undefined }] })],
    gives: ['satisfied approved'],
  },
  { when: '意见由正文读出', given: [closing({}, { text: ['负责人意见', '同意结案'] })], gives: ['satisfied approved'] },
  {
    when: '意见栏空白',
    given: [closing({ opinions: [{ role: 'head', text: '', name: '', date: undefined }] })],
    gives: ['violated unapproved'],
  },
  { when: '没有认出意见栏', given: [closing()], gives: ['undetermined unsure'] },
  { when: '意见不清', given: [closing({ opinions: illegible })], gives: ['undetermined unsure'] },
  { when: '没有结案表', given: [decision()], gives: ['violated missing'] },
  {
    when: '有页未能识读',
    given: [decision(), stranger({}, { legibility: 0.1 })],
    gives: ['undetermined unseenUnsure'],
  },
]);
