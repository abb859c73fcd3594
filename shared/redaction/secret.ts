export const secretKinds = ['person', 'organisation', 'identity', 'phone', 'plate', 'address', 'account'] as const;

/** 自然人姓名 · 单位名称 · 证件号码 · 电话 · 车牌 · 住址 · 账号 */
export type SecretKind = (typeof secretKinds)[number];

export const secretWords: Record<SecretKind, string> = {
  person: '姓名',
  organisation: '单位名称',
  identity: '证件号码',
  phone: '电话',
  plate: '车牌',
  address: '住址',
  account: '账号',
};

/** What must not leave: the words as they stand, and what is printed instead. */
export type Secret = {
  readonly kind: SecretKind;
  readonly text: string;
  readonly instead: string;
  /** The name these words may be, with a sign read wrongly. */
  readonly like?: string;
};
