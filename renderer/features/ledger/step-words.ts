import { never } from '#shared/base/never';
import { chineseDate } from '#shared/base/plain-date';
import type { AsideWhy } from '#shared/ledger/index';
import {
  answerWords,
  revisitResultWords,
  revisitWayWords,
  rulingWords,
  unmendableWords,
} from '#shared/ledger-glossary';
import type { ProblemStep } from '#shared/model/problem-step';

/** What happened, in one line. */
export function stepWords(step: ProblemStep): string {
  switch (step.kind) {
    case 'notified':
      return [
        step.number === '' ? '通知整改' : `通知整改（${step.number}）`,
        ...(step.due === undefined ? [] : [`期限${chineseDate(step.due)}`]),
      ].join('，');
    case 'answered':
      return step.answer.kind === 'unmendable'
        ? `单位答复：${answerWords.unmendable}（${unmendableWords[step.answer.why]}）`
        : `单位答复：${answerWords[step.answer.kind]}`;
    case 'extended':
      return `延期至${chineseDate(step.due)}`;
    case 'ruled':
      return step.ruling.kind === 'returned' && step.ruling.due !== undefined
        ? `退回，期限${chineseDate(step.ruling.due)}`
        : rulingWords[step.ruling.kind];
    case 'revisited':
      return `回头看（${revisitWayWords[step.way]}）：${revisitResultWords[step.result]}`;
    default:
      return never(step);
  }
}

/** Why a step is in the history and does not count. */
export const asideWords: Record<AsideWhy, string> = {
  unanchored: '所答复的通知不在本台账，暂不计',
  late: '本轮已有结论，迟到的答复不改变结果',
  replaced: '已被后一次替代',
  own: '不得自评自销，不计',
  unproved: '没有佐证材料，不能销号',
  unsuited: '与答复内容不对应，不计',
};
