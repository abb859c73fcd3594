/** 待通知 · 已通知 · 整改中 · 待复核 · 退回 · 已销号 · 不采纳 · 无法补正 */
export const ledgerStates = [
  'open',
  'notified',
  'rectifying',
  'submitted',
  'returned',
  'closed',
  'not-accepted',
  'unmendable',
] as const;

export type LedgerState = (typeof ledgerStates)[number];
