import { campaignPlanned } from '#shared/checks/rules/campaign-planned';
import { inspection, inspectionApproval, inspectionPlan } from '../builders';
import { testCheck } from '../test-check';

const campaign = inspectionApproval({}, { text: '开展燃气安全专项检查。' });

testCheck(campaignPlanned, [
  {
    when: '有方案',
    given: [
      campaign,
      inspectionPlan({}, { text: '根据安排，检查范围为餐饮场所，时间安排为6月1日至6月30日，经局长办公会议研究印发。' }),
    ],
    gives: ['satisfied complete'],
  },
  {
    when: '方案没有期限和批准',
    given: [campaign, inspectionPlan({}, { text: '根据安排，检查范围为餐饮场所。' })],
    gives: ['violated lacking'],
  },
  { when: '没有方案', given: [campaign], gives: ['undetermined missing'] },
  { when: '不是专项', given: [inspection()], gives: ['not-applicable notCampaign'] },
  {
    when: '写明不再报批',
    given: [
      inspectionApproval({ source: '专项检查' }, { text: '专项检查' }),
      inspectionPlan({ seal: '某某县教育局' }, { text: '本方案自行实施，不再上报审批。' }),
    ],
    gives: ['violated unapproved'],
  },
]);
