import { filingApproved } from '#shared/checks/rules/filing-approved';
import { dossier, filing, inquiry, stranger } from '../builders';
import { testCheck } from '../test-check';

const by = (text: string) => ({
  opinions: [{ role: 'head' as const, text, name: '周某', date: '2024-03-01' as const }],
});

testCheck(filingApproved, [
  { when: '负责人同意', given: [filing(by('同意立案'))], gives: ['satisfied approved'] },
  {
    when: '意见只在正文里读到',
    given: [filing({}, { text: ['负责人意见', '同意立案'] })],
    gives: ['satisfied approved'],
  },
  { when: '勾选立案', given: [filing(by('☑立案□不予立案'))], gives: ['satisfied approved'] },
  { when: '负责人不同意', given: [filing(by('不予立案'))], gives: ['violated refused'] },
  {
    when: '意见栏空白',
    given: [filing({ opinions: [{ role: 'head', text: '', name: '', date: undefined }] })],
    gives: ['violated unapproved'],
  },
  { when: '没有认出意见栏', given: [filing()], gives: ['undetermined unsure'] },
  { when: '表格不清', given: [filing({}, { legibility: 0.3 })], gives: ['undetermined unsure'] },
  {
    when: '文件断了',
    given: { ...dossier(inquiry()), incomplete: ['断卷.pdf'] },
    gives: ['undetermined unseenUnsure'],
  },
  { when: '全卷未见', given: [inquiry()], gives: ['violated missing'] },
  {
    when: '另有未归类的立案材料',
    given: [inquiry(), stranger({}, { text: '案件立案呈报' })],
    gives: ['undetermined unseenUnsure'],
  },
]);
