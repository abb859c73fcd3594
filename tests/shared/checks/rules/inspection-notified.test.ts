import type { PlainDate } from '#shared/base/plain-date';
import { inspectionNotified } from '#shared/checks/rules/inspection-notified';
import { dossier, inspecting, inspection, inspectionNotice } from '../builders';
import { testCheck } from '../test-check';

const notice = (servedOn: PlainDate) => inspectionNotice({ servedOn });
const done = inspection({ date: '2025-06-12' });

testCheck(inspectionNotified, [
  { when: '检查前送达', given: inspecting(notice('2025-06-11'), done), gives: ['satisfied served'] },
  { when: '检查后送达', given: inspecting(notice('2025-06-13'), done), gives: ['violated late'] },
  {
    when: '当场出示',
    given: inspecting(inspection({ date: '2025-06-12' }, { text: '向当事人出示行政检查通知书和执法证件。' })),
    gives: ['satisfied shown'],
  },
  {
    when: '没有签收',
    given: inspecting(inspectionNotice({}, { text: '现对你单位检查。' }), done),
    gives: ['violated unserved'],
  },
  {
    when: '有签名没有日期',
    given: inspecting(inspectionNotice({}, { text: '被检查人签收：方小舟' }), done),
    gives: ['undetermined unsure'],
  },
  {
    when: '收件人写了名字没有日期',
    given: inspecting(inspectionNotice({}, { text: '收件人：方小舟（经理）' }), done),
    gives: ['undetermined unsure'],
  },
  { when: '没有通知书', given: inspecting(done), gives: ['violated missing'] },
  { when: '处罚卷里的检查', given: dossier(done), gives: ['undetermined elsewhere'] },
]);
