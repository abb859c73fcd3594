import { bare } from '../../base/normalise-text';
import { chineseDate } from '../../base/plain-date';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { compareNames } from '../families/consistency';
import { dayAndPage } from '../families/deadline';
import { inspectionRecords } from '../families/inspection';
import { stepIn } from '../families/order';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

export const inspectionAsApproved = defineCheck({
  meta: {
    id: 'inspection-as-approved',
    title: '实际检查的对象、人员、时间与审批、通知一致',
    criterion: 'IN-03',
    group: 'case',
    procedures: ['inspection'],
    basis: ['行政检查文书格式文本(2025)(待核)', '国办发(2024)54号(具体条目待核)'],
    messages: {
      same: '现场检查笔录的对象、人员与审批、通知一致。',
      otherParty:
        '《{title}》（第{page}页）批准、通知的检查对象为“{approved}”，《{record}》（第{recordPage}页）检查的却是“{inspected}”。',
      otherOfficers:
        '《{record}》（第{recordPage}页）的检查人员{names}不在《{title}》（第{page}页）确定的人员（{approved}）之内，请核对是否临时换人、有无说明。',
      earlier: '《{title}》（第{page}页）定于{planned}检查，实际{done}已到场，早于通知的时间，请核对原因。',
      unread: '审批、通知或者笔录中的对象、人员未读出，无从比对。',
    },
    problem: '检查与审批、通知不一致：{reason}。',
    mending: '说明变更原因并补充审批；超出批准范围的检查结果不作为处理依据。',
  },
  check(view) {
    const plans = view.all('inspection-approval', 'inspection-notice');
    const records = inspectionRecords(view);
    const judged = plans.flatMap((plan) => records.slice(0, 1).flatMap((record) => against(view, plan, record)));
    if (judged.length === 0) return notApplicable('unread');
    const wrong = judged.filter((each) => each.verdict !== 'satisfied');
    return wrong.length > 0 ? wrong : judged[0]!;
  },
});

function against(view: DossierView, plan: Instrument, record: Instrument) {
  const place = { title: plan.title, page: plan.pages[0]!, record: record.title, recordPage: record.pages[0]! };
  return [
    ...party(view, plan, record, place),
    ...people(view, plan, record, place),
    ...time(view, plan, record, place),
  ];
}

type Place = { readonly title: string; readonly page: number; readonly record: string; readonly recordPage: number };

function party(view: DossierView, plan: Instrument, record: Instrument, place: Place) {
  const approved = view.read(plan, 'party');
  const inspected = view.read(record, 'party');
  if (approved.state !== 'seen' || inspected.state !== 'seen') return [];
  const cited = [...approved.cited, ...inspected.cited];
  const confidence = Math.min(approved.confidence, inspected.confidence);
  const likeness = compareNames(approved.value, inspected.value);
  if (likeness === 'same') return [satisfied('same', {}, cited, { confidence })];
  const given = { ...place, approved: approved.value, inspected: inspected.value };
  return [
    likeness === 'alike' || bare(inspected.value).length < 4
      ? undetermined('scan', 'otherParty', given, cited)
      : violated('otherParty', given, cited, { confidence: confidence * 0.85 }),
  ];
}

function people(view: DossierView, plan: Instrument, record: Instrument, place: Place) {
  const approved = view.read(plan, 'officers');
  const came = view.read(record, 'officers');
  if (approved.state !== 'seen' || came.state !== 'seen' || approved.value.length < 2) return [];
  const cited = [...approved.cited, ...came.cited];
  const strangers = came.value.filter(
    ({ name }) => !approved.value.some((one) => compareNames(one.name, name) !== 'different'),
  );
  if (strangers.length === 0) return [satisfied('same', {}, cited)];
  const listed = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name).join('、');
  return [
    undetermined(
      'judgement',
      'otherOfficers',
      { ...place, names: listed(strangers), approved: listed(approved.value) },
      cited,
    ),
  ];
}

function time(view: DossierView, plan: Instrument, record: Instrument, { title, page }: Place) {
  const planned = view.read(plan, 'plannedOn');
  const done = stepIn(view, record);
  if (planned.state !== 'seen' || done === undefined || done.date >= planned.value) return [];
  return [
    undetermined('judgement', 'earlier', { title, page, planned: chineseDate(planned.value), done: dayAndPage(done) }, [
      ...planned.cited,
      ...done.cited,
    ]),
  ];
}
