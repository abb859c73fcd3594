import { defineCheck } from '../define-check';
import { recordsOf, wasSeized } from '../families/measure';
import { notApplicable, satisfied, undetermined, violated } from '../judgement';

const filmed = /录像|录音|音像|摄像|视频|执法记录仪|影像|光盘/;

export const coerciveStepFilmed = defineCheck({
  meta: {
    id: 'coercive-step-filmed',
    title: '强制措施、强制执行和检查现场有音像记录',
    criterion: 'CM-25',
    group: 'evidence',
    procedures: ['coercion', 'inspection'],
    basis: ['国办发(2018)118号', '行政处罚法(2021)第四十七条'],
    messages: {
      filmed: '有音像记录：“{quote}”（第{page}页）。',
      unfilmed:
        '查封、扣押的笔录、清单和全卷其他文书均未见录像、录音、执法记录仪或者光盘的记载，全过程音像记录无据可查。',
      notFilmed: '全卷未读出录像、录音、执法记录仪或者光盘的记载，请核对音像资料是否另行保存。',
      none: '没有查封、扣押、强制执行或者现场检查，本项不涉及。',
    },
    problem: '缺少音像记录：{reason}。',
    mending: '补充音像资料清单、光盘或者平台编号入卷；今后全过程音像记录。',
  },
  check(view) {
    const scenes = view.all('execution-record', 'substitute-record', 'inspection-record');
    if (!wasSeized(view) && scenes.length === 0) return notApplicable('none');
    const found = view.dossier.instruments
      .filter(({ kind }) => kind !== 'catalogue' && kind !== 'inquiry-record')
      .flatMap((paper) => (filmed.test(paper.title) ? [view.citation(paper)] : (view.find(paper, filmed) ?? [])))[0];
    return found === undefined
      ? wasSeized(view) && view.dossier.procedure === 'coercion' && recordsOf(view).length > 0
        ? violated(
            'unfilmed',
            {},
            recordsOf(view).map((record) => view.citation(record)),
            { confidence: 0.6, unseenElsewhere: true },
          )
        : undetermined('judgement', 'notFilmed')
      : satisfied('filmed', { quote: found.quote || '音像资料', page: found.page }, [found], { confidence: 0.75 });
  },
});
