/** 整改期限口径 of one place, and the provisions it rests on: a preset the user may change on every document. */
export type LimitRule = {
  readonly id: string;
  /** 通用（15日，待核）, 山东（30日） */
  readonly name: string;
  /** Where it comes from; 待核 where nobody has checked it against the original. */
  readonly source: string;
  readonly term: {
    readonly length: number;
    readonly unit: 'calendar-day' | 'working-day' | 'month';
    /** Whether a term that ends on a day off ends on the next working day. */
    readonly rollover: boolean;
  };
  /** Provisions named in the documents, by what they found; empty where the user must fill them in. */
  readonly basis: {
    readonly notice: string;
    readonly opinion: string;
    readonly decision: string;
    readonly referral: string;
  };
};
