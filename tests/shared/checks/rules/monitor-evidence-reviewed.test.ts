import { monitorEvidenceReviewed } from '#shared/checks/rules/monitor-evidence-reviewed';
import { decision, exhibit, filing } from '../builders';
import { testCheck } from '../test-check';

testCheck(monitorEvidenceReviewed, [
  {
    when: '有审核',
    given: [
      decision({}, { text: '电子监控记录显示车辆超限。' }),
      exhibit({}, { text: '该设备已经法制和技术审核，设置地点已向社会公布。' }),
    ],
    gives: ['satisfied reviewed'],
  },
  {
    when: '没有审核',
    given: [decision({}, { text: '电子技术监控设备记录显示车辆超限。' })],
    gives: ['violated unreviewed'],
  },
  { when: '不是监控取证', given: [decision({}, { text: '现场检查发现。' })], gives: ['not-applicable none'] },
  { when: '没有决定书', given: [filing()], gives: ['not-applicable noInstrument'] },
  {
    when: '抓拍没有审核',
    given: [decision({}, { text: '证据一，抓拍记录。' }), exhibit({}, { text: '抓拍记录 22时41分' })],
    gives: ['violated unreviewed'],
  },
  {
    when: '当事人自己的监控',
    given: [decision({}, { text: '证据：店内监控视频。' })],
    gives: ['not-applicable none'],
  },
]);
