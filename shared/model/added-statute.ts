import type { PlainDate } from '../base/plain-date';

/** A law a user added from a text of their own: local regulations, department rules, a version this program does not hold. */
export type AddedStatute = {
  readonly name: string;
  readonly level: 'law' | 'regulation' | 'local-regulation' | 'rule' | 'normative';
  /** In force from this day. */
  readonly from: PlainDate;
  /** Article 63 → its words; `120-1` for 第一百二十条之一. */
  readonly articles: Readonly<Record<string, string>>;
};
