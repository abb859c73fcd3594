import { legalReviewPresent } from '#shared/checks/rules/legal-review-present';
import { approval, decision, hearing, legalReview, stranger, yuan } from '../builders';
import { nothingKnown, testCheck } from '../test-check';

const fined = (sum: number) => decision({ party: '云安市春晓食品有限公司', penaltyKinds: ['罚款'], amount: yuan(sum) });

testCheck(legalReviewPresent, [
  { when: '有审核意见书', given: [legalReview(), fined(200_000)], gives: ['satisfied reviewed'] },
  {
    when: '审核不同意',
    given: [legalReview({}, { text: '审核意见：证据不足，不同意处罚建议。' }), fined(200_000)],
    gives: ['violated refused'],
  },
  {
    when: '审核建议补充证据',
    given: [legalReview({}, { text: '审核意见：建议补充调查后再送审。' }), fined(200_000)],
    gives: ['undetermined askRefused'],
  },
  {
    when: '一排方框里有不同意',
    given: [legalReview({}, { text: '☑同意 □不同意 □建议补充调查' }), fined(200_000)],
    gives: ['satisfied reviewed'],
  },
  ...[
    '审核意见：同意 / 不同意（画去不选的）',
    '审核意见：同意（√）不同意（　）',
    '如不同意，请说明理由。',
    '请审核是否同意。',
  ].map((text) => ({
    when: `表格印好的话：${text}`,
    given: [legalReview({}, { text }), fined(200_000)],
    gives: ['satisfied reviewed'],
  })),
  {
    when: '审批表内有法制审核意见',
    given: [
      approval(
        { opinions: [{ role: 'legal', text: '审核通过', name: '钱某', date: undefined }] },
        { text: '法制机构审核意见：审核通过' },
      ),
      fined(200_000),
    ],
    gives: ['satisfied reviewed'],
  },
  {
    when: '审批表的审核栏没有写明是法制审核',
    given: [
      approval(
        { opinions: [{ role: 'legal', text: '同意', name: '钱某', date: undefined }] },
        { text: '审核意见：同意' },
      ),
      fined(200_000),
    ],
    gives: ['undetermined askBox'],
  },
  { when: '听证案件未审核', given: [hearing(), fined(1_000)], gives: ['violated missing'] },
  { when: '吊销未审核', given: [decision({ penaltyKinds: ['吊销许可证件'] })], gives: ['violated missing'] },
  { when: '达到标准未审核', given: [fined(100_000)], gives: ['violated missing'] },
  {
    when: '标准未登记的大额',
    given: [fined(100_000)],
    with: { parameters: nothingKnown },
    gives: ['undetermined askCatalogue'],
  },
  { when: '小额', given: [fined(2_000)], with: { parameters: nothingKnown }, gives: ['not-applicable notNeeded'] },
  {
    when: '有未归类的审核材料',
    given: [fined(100_000), stranger({}, { text: '案件审核表' })],
    gives: ['undetermined unseenUnsure'],
  },
  { when: '处罚未读出', given: [decision()], gives: ['undetermined unread'] },
]);
