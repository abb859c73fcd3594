import type { PlainDate } from '../base/plain-date';
import type { Attachment } from './attachment';
import type { DispatchId, ReviewerName, StepId } from './ids';

/** 无法补正 must say why: 已送达不可逆 · 时效已过 · 当事人注销或死亡 · 原始材料灭失 · 其他 */
export const unmendableKinds = ['served', 'lapsed', 'party-gone', 'lost', 'other'] as const;
export type UnmendableKind = (typeof unmendableKinds)[number];

/** What an agency says to a problem: 接受并着手整改 · 提出异议 · 已整改 (with proof) · 无法补正. */
export type Answer =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'objected' }
  | { readonly kind: 'mended' }
  | { readonly kind: 'unmendable'; readonly why: UnmendableKind };

/** What the bureau says to an answer: 销号 · 退回 · 不采纳整改要求的理由成立 · 确认无法补正. */
export type Ruling =
  | { readonly kind: 'closed' }
  | { readonly kind: 'returned'; readonly due?: PlainDate }
  | { readonly kind: 'not-accepted' }
  | { readonly kind: 'unmendable' };

/** 回头看: 到位 · 部分到位 · 未到位 · 反弹 */
export const revisitResults = ['in-place', 'partly', 'not', 'relapsed'] as const;
export type RevisitResult = (typeof revisitResults)[number];

/** 复查方式: 抽卷 · 线上 · 实地 */
export const revisitWays = ['dossier', 'online', 'on-site'] as const;
export type RevisitWay = (typeof revisitWays)[number];

/**
 * One step in the life of a problem. Steps are a set: files bring them late, twice or out of order, and what they refer
 * to, not when they came, says where each belongs.
 */
export type ProblemStep =
  | (Taken & {
      readonly kind: 'notified';
      /** 文号 of the notice; empty where it has none. */
      readonly number: string;
      readonly dispatch?: DispatchId;
      readonly on: PlainDate;
      readonly due?: PlainDate;
    })
  | (Taken & {
      readonly kind: 'answered';
      /** The step that asked: a notice, a return, or a revisit. */
      readonly to: StepId;
      /** From 1 within its round: of several answers the highest counts. */
      readonly revision: number;
      readonly answer: Answer;
      readonly attachments: readonly Attachment[];
      /** Who typed it in where the answer came on paper. */
      readonly recordedBy?: ReviewerName;
    })
  /** 延期 of the round that `to` opened. */
  | (Taken & { readonly kind: 'extended'; readonly to: StepId; readonly due: PlainDate })
  | (Taken & { readonly kind: 'ruled'; readonly on: StepId; readonly ruling: Ruling })
  | (Taken & {
      readonly kind: 'revisited';
      /** The ruling that was looked at again. */
      readonly after: StepId;
      readonly way: RevisitWay;
      readonly result: RevisitResult;
      readonly due?: PlainDate;
    });

type Taken = {
  readonly id: StepId;
  /** ISO instant, by the clock of the desk where it was taken. */
  readonly at: string;
  /** Who took it; for an answer, who answers for the agency. */
  readonly by: ReviewerName;
  readonly words: string;
};
