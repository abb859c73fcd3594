import { bare } from '../../base/normalise-text';
import type { Instrument } from '../../model/instrument';
import { defineCheck } from '../define-check';
import type { DossierView } from '../dossier-view';
import { unreadOfficerInk } from '../families/people';
import { without } from '../families/presence';
import { satisfied, undetermined, violated } from '../judgement';

export const twoOfficersPresent = defineCheck({
  meta: {
    id: 'two-officers-present',
    title: '检查、询问、强制措施由两名以上执法人员实施',
    criterion: 'PU-SUBJ-06',
    group: 'subject',
    procedures: ['penalty-ordinary', 'penalty-summary', 'coercion', 'inspection'],
    basis: [
      '行政处罚法(2021)第四十二条第一款',
      '行政处罚法(2017)第三十七条第一款',
      '行政强制法(2012)第十八条第一款第二项',
    ],
    gate: true,
    messages: {
      enough: '《{title}》（第{page}页）记有执法人员{names}。',
      tooFew: '《{title}》（第{page}页）仅见{count}名执法人员（{names}），执法人员少于两人。',
      none: '《{title}》（第{page}页）未见执法人员姓名，无法证明由两名以上执法人员实施。',
    },
    problem: '执法人员少于两人：{reason}，所作的取证或者强制措施合法性存疑。',
    mending:
      '核对执法记录、音像资料和人员名单；确有两人在场的补充说明和证明材料入卷，确系一人实施的重新取证或者解除措施。',
  },
  check(view) {
    const records = view.all(
      'inspection-record',
      'inquiry-record',
      'sampling-record',
      'measure-record',
      'execution-record',
    );
    return records.length === 0
      ? without('检查、询问、强制措施笔录或抽样记录')
      : records.map((record) => judge(view, record));
  },
});

function judge(view: DossierView, record: Instrument) {
  const place = { title: record.title, page: record.pages[0]! };
  const officers = view.read(record, 'officers');
  if (officers.state === 'unsure') {
    return undetermined('scan', 'unsure', { ...place, what: '执法人员姓名' }, officers.cited);
  }

  const listed = officers.state === 'seen' ? officers.value.map(({ name }) => bare(name)) : [];
  const names = [...new Set([...listed, ...recorderOf(view, record)])].filter((name) => name !== '');
  const cited = officers.state === 'seen' ? officers.cited : [view.citation(record)];
  const confidence = officers.state === 'seen' ? officers.confidence : 0.6;
  const given = { ...place, count: names.length, names: names.join('、') };
  if (names.length >= 2) return satisfied('enough', given, cited, { confidence });
  const ink = unreadOfficerInk(view, record);
  if (ink.length > 0) return undetermined('scan', 'unsure', { ...place, what: '执法人员签名' }, ink);
  if (!view.legible(record)) return undetermined('scan', 'unsure', { ...place, what: '执法人员姓名' }, cited);
  return names.length === 1
    ? violated('tooFew', given, cited, { confidence: confidence * 0.9 })
    : violated('none', given, cited, { confidence });
}

/** 记录人 is one of the two officers in most forms. */
function recorderOf(view: DossierView, record: Instrument): readonly string[] {
  const recorder = view.read(record, 'recorder');
  return recorder.state === 'seen' ? [bare(recorder.value)] : [];
}
