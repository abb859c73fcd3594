import type { PlainDate } from '../base/plain-date';
import type { Citation } from './citation';
import type { Term } from './fact';
import type { InstrumentId } from './ids';

/** Something that happened on a day, as one paper tells it. */
export type TimelineEvent = {
  /** Id of its instrument, or that and `/served` for the day it reached the party. */
  readonly id: string;
  readonly instrument: InstrumentId;
  /** 立案审批表, 行政处罚决定书送达 */
  readonly what: string;
  readonly date: PlainDate;
  readonly cited: readonly Citation[];
  /** Read with so little certainty that the day should be looked at first. */
  readonly doubtful: boolean;
  /** Before what it should have followed: 早于立案审批表（2024年3月5日）. */
  readonly trouble?: string;
};

/** `within`: the end must come no later than the last day. `wait`: it must not come before the term is over. */
export type LimitKind = 'within' | 'wait';

/** A statutory limit laid over the days it ran. */
export type TimelineLimit = {
  readonly id: string;
  /** 陈述申辩期 */
  readonly name: string;
  readonly basis: string;
  readonly kind: LimitKind;
  readonly from: PlainDate;
  /** Last day of the term; calendar terms by the calendar, not rolled over. */
  readonly last: PlainDate;
  /** The day of what ended it; undefined where no paper shows it. */
  readonly to: PlainDate | undefined;
  readonly allowed: Term;
  /** Days from the day after `from` up to and including `to`, in the unit of `allowed` (months: calendar days); undefined without an end. */
  readonly used: number | undefined;
  readonly state: 'kept' | 'overrun' | 'doubtful' | 'open';
  readonly cited: readonly Citation[];
};

/** 时间线 of a matter: what happened, which limits ran, and the days on which nobody worked. */
export type Timeline = {
  readonly events: readonly TimelineEvent[];
  readonly limits: readonly TimelineLimit[];
  /** Runs of weekend days and holidays between the first and last day, both ends included. */
  readonly rests: readonly { readonly from: PlainDate; readonly to: PlainDate }[];
};
