/** What agencies reported of one year, put together. */
export type AnnualReport = { readonly year: number; readonly figures: readonly AnnualFigures[] };

/** 行政执法统计年报: one agency's year, as counted by the agency. Sums in 元. Absent: not reported. */
export type AnnualFigures = {
  readonly agency: string;
  readonly licences: {
    readonly applied?: number;
    readonly accepted?: number;
    readonly granted?: number;
    readonly heard?: number;
  };
  readonly penalties: {
    readonly filed?: number;
    readonly closed?: number;
    /** 罚没金额 */
    readonly amount?: number;
    /** 首违不罚 */
    readonly spared?: number;
    /** 从轻、减轻 */
    readonly lightened?: number;
    readonly heard?: number;
  };
  readonly coercion: { readonly measures?: number; readonly enforced?: number; readonly applied?: number };
  readonly inspections?: number;
  /** 重大执法决定法制审核 */
  readonly legalReviews: { readonly reviewed?: number; readonly refused?: number };
};
