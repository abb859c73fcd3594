/** Characters that readers of scans take for one another; within a set they count as nearly the same. */
// biome-ignore format: a table
const sets = [
  '未末', '日曰目口', '己已巳', '士土', '人入八', '干千于', '大太犬', '天夫', '王玉主', '木本术', '今令', '免兔', '刀力', '白自百',
  '田由甲申', '戊戍戌', '析折拆', '晴睛', '往住佳', '侯候', '抡抢', '辨辩辫', '载裁栽', '拔拨', '汆氽', '间问闻', '贝见', '鸟乌', '方万',
  '元无', '情清请', '票栗', '申甲', '徐除', '设没', '处外', '罚罰', '审宙', '证征', '拟似', '沮阻', '市巾', '书节', '告吿', '迖达', '返迟',
  '0〇○OoQD', '1lI丨|', '2Z', '5S', '8B', '6G', '一-—－', '二=', '工エ', '力カ', '口囗', '卜ト', '八ハ', '阳日', '陽日', '项顷', '赁货贷',
  '伞企', '今会令', '杳查', '栓检捡', '材村', '拘构', '冶治', '第笫', '笔等', '录彔', '回囬', '杜社', '祉址', '杨扬', '场扬', '场汤',
];

const peers = new Map<string, Set<string>>();
for (const set of sets) {
  for (const sign of set) peers.set(sign, new Set([...(peers.get(sign) ?? []), ...set]));
}

/** Signs that this one may be taken for, itself among them; undefined where there are none. */
export const lookAlikes = (sign: string): ReadonlySet<string> | undefined => peers.get(sign);

export const confusable = (a: string, b: string): boolean => peers.get(a)?.has(b) === true;

/** One sign for every chain of confusable signs, so that texts misread in different ways are filed under one key. */
export const fileSign = (sign: string): string => chains.get(sign) ?? sign;

const chains = new Map<string, string>();
for (const set of sets) {
  const known = [...set].map((sign) => chains.get(sign)).filter((chain) => chain !== undefined);
  const chain = known[0] ?? set[0]!;
  for (const [sign, old] of chains) if (known.includes(old)) chains.set(sign, chain);
  for (const sign of set) chains.set(sign, chain);
}
