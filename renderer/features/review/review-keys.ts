/** Every key of the desk. What is not in this table is not a key; the help lists it in this order. */
export const reviewKeys = [
  { command: 'accept', keys: ['Enter'], words: '采纳机器意见；已有意见时进入下一项', group: '判断' },
  { command: 'satisfied', keys: ['1'], words: '符合', group: '判断' },
  { command: 'violated', keys: ['2'], words: '不符合', group: '判断' },
  { command: 'undetermined', keys: ['3'], words: '待核', group: '判断' },
  { command: 'not-applicable', keys: ['4'], words: '不适用', group: '判断' },
  { command: 'deduct-more', keys: ['.', '。'], words: '多扣（加分项：多加）一档', group: '判断' },
  { command: 'deduct-less', keys: [',', '，'], words: '少扣（加分项：少加）一档', group: '判断' },
  { command: 'note', keys: ['N'], words: '写问题表述或认定理由', group: '判断' },
  { command: 'settle', keys: ['Ctrl+Enter'], words: '写完，认定并进入下一项', group: '判断', inFields: true },
  { command: 'evidence', keys: ['E'], words: '取出处：选中的文字，或框选、用 ↑ ↓ 选行', group: '判断' },
  { command: 'extend-down', keys: ['Shift+ArrowDown'], words: '取出处时向下连选', group: '判断' },
  { command: 'extend-up', keys: ['Shift+ArrowUp'], words: '取出处时向上连选', group: '判断' },
  { command: 'page-evidence', keys: ['Shift+E'], words: '以本页整页为出处', group: '判断' },
  { command: 'phrase', keys: ['U'], words: '选用惯用表述', group: '判断' },
  { command: 'accept-group', keys: ['A'], words: '列出本组把握较大的“符合”，再按一次全部采纳', group: '判断' },
  { command: 'withdraw', keys: ['X'], words: '收回本项意见', group: '判断' },
  { command: 'undo', keys: ['Ctrl+Z'], words: '撤销上一步', group: '判断' },

  { command: 'next-unsettled', keys: ['J'], words: '下一个未定项（风险高的在先）', group: '走动' },
  { command: 'previous-unsettled', keys: ['K'], words: '上一个未定项', group: '走动' },
  { command: 'line-down', keys: ['ArrowDown'], words: '下一项', group: '走动' },
  { command: 'line-up', keys: ['ArrowUp'], words: '上一项', group: '走动' },
  { command: 'next-citation', keys: [']', '】'], words: '下一处出处', group: '走动' },
  { command: 'previous-citation', keys: ['[', '【'], words: '上一处出处', group: '走动' },

  { command: 'next-page', keys: ['ArrowRight'], words: '下一页', group: '页面' },
  { command: 'previous-page', keys: ['ArrowLeft'], words: '上一页', group: '页面' },
  { command: 'page-down', keys: ['PageDown', 'Space'], words: '向下翻看，到底翻页', group: '页面' },
  { command: 'page-up', keys: ['PageUp', 'Shift+Space'], words: '向上翻看，到顶翻页', group: '页面' },
  { command: 'first-page', keys: ['Home'], words: '首页', group: '页面' },
  { command: 'last-page', keys: ['End'], words: '末页', group: '页面' },
  { command: 'back', keys: ['Backspace'], words: '回到跳转之前', group: '页面' },
  { command: 'forward', keys: ['Shift+Backspace'], words: '再往前', group: '页面' },
  { command: 'find', keys: ['/', '、'], words: '在本窗格中查找', group: '页面' },
  { command: 'go-to-page', keys: ['G'], words: '到某一页', group: '页面' },
  { command: 'zoom-in', keys: ['=', '+'], words: '放大', group: '页面' },
  { command: 'zoom-out', keys: ['-'], words: '缩小', group: '页面' },
  { command: 'fit', keys: ['0'], words: '适合宽度、整页之间切换', group: '页面' },
  { command: 'zoom-to-box', keys: ['Z'], words: '放大到当前出处，再按还原', group: '页面' },
  { command: 'loupe', keys: ['I'], words: '放大镜', group: '页面' },
  { command: 'continuous', keys: ['C'], words: '连续翻看、单页之间切换', group: '页面' },
  { command: 'split', keys: ['S'], words: '两页并看、一页之间切换', group: '页面' },
  { command: 'other-pane', keys: ['O'], words: '换到另一边', group: '页面' },
  { command: 'align', keys: ['Y'], words: '另一边对齐到对照文书（告知书对决定书）', group: '页面' },
  { command: 'rotate', keys: ['R'], words: '转着看（不改动）', group: '页面' },
  { command: 'turn-page', keys: ['Shift+R'], words: '把本页转正并记住', group: '页面' },
  { command: 'show-doubt', keys: ['D'], words: '标出识别没有把握的字', group: '页面' },
  { command: 'reread', keys: ['Q'], words: '框选一处，放大重新识别', group: '页面' },
  { command: 'unread', keys: ['Shift+K'], words: '已看过本页：说明没有读清的页是什么', group: '页面' },
  { command: 'dim', keys: ['L'], words: '调暗纸面', group: '页面' },

  { command: 'timeline', keys: ['H'], words: '时间线', group: '一览' },
  { command: 'matrix', keys: ['M'], words: '对照表', group: '一览' },
  { command: 'page-text', keys: ['W'], words: '本页文字', group: '一览' },
  { command: 'confirm-facts', keys: ['P'], words: '逐个确认没有把握的要素', group: '一览' },
  { command: 'procedure', keys: ['V'], words: '本卷的程序种类和依据', group: '一览' },
  { command: 'organise', keys: ['B'], words: '整理页面：拆分、合并、改名、调序、转正', group: '一览' },

  { command: 'conclude', keys: ['Ctrl+Shift+Enter'], words: '各项都定下后，完成评查', group: '完成' },
  { command: 'export', keys: ['Ctrl+E'], words: '到导出：评分表、问题清单、评查意见书', group: '完成' },

  { command: 'palette', keys: ['Ctrl+Shift+P'], words: '查找命令', group: '其他', inFields: true },
  { command: 'left-pane', keys: ['T'], words: '收起、展开文书栏', group: '其他' },
  { command: 'facts', keys: ['F'], words: '本文书的要素', group: '其他' },
  { command: 'help', keys: ['?', '？'], words: '按键一览', group: '其他' },
  { command: 'leave', keys: ['Escape'], words: '退出输入、框选或一览', group: '其他', inFields: true },
] as const satisfies readonly KeyBinding[];

export type ReviewCommand = (typeof reviewKeys)[number]['command'];

/** The table as it stands at this seat. */
export type ReviewKeys = readonly (KeyBinding & { readonly command: ReviewCommand })[];

/** The table with the reviewer's own keys in it; a key given to another command is taken from its old one. */
export function keysWith(changed: Readonly<Record<string, readonly string[]>>): ReviewKeys {
  const table: ReviewKeys = reviewKeys;
  const given = new Set(table.flatMap(({ command }) => changed[command] ?? []));
  return table.map((binding) => {
    const own = changed[binding.command];
    return { ...binding, keys: own ?? binding.keys.filter((chord) => !given.has(chord)) };
  });
}

type KeyBinding = {
  readonly command: string;
  readonly keys: readonly string[];
  readonly words: string;
  readonly group: '判断' | '走动' | '页面' | '一览' | '完成' | '其他';
  /** Heard while typing, too. */
  readonly inFields?: true;
};

/** What a key press tells, with where it fell. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'keyCode'
> & {
  /** `field` takes characters, `control` is a button or the like that Enter and Space work. */
  readonly on: 'field' | 'control' | 'page';
};

/** Key code of a press that an input method is still working on, where `isComposing` is not yet set. */
const COMPOSING = 229;

/** The command of a key press; undefined while an input method composes, and for what is typed into a field. */
export function commandFor(press: KeyPress, keys: ReviewKeys = reviewKeys): ReviewCommand | undefined {
  if (press.isComposing || press.keyCode === COMPOSING || press.altKey) return undefined;
  const chord = chordOf(press);
  if (press.on === 'control' && (chord === 'Enter' || chord === 'Space')) return undefined;
  return keys.find((binding) => binding.keys.includes(chord) && (press.on !== 'field' || binding.inFields))?.command;
}

/** Ctrl+Z, Shift+R, J, ?: letters in capitals; signs carry their Shift already. */
export function chordOf({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
}: Pick<KeyPress, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): string {
  const named = key === ' ' ? 'Space' : /^[a-z]$/i.test(key) ? key.toUpperCase() : key;
  const shifted = shiftKey && (named.length > 1 || /^[A-Z]$/.test(named));
  return [...(ctrlKey || metaKey ? ['Ctrl'] : []), ...(shifted ? ['Shift'] : []), named].join('+');
}

/** Keys as written on a keyboard. */
export const keyWords = (chord: string): string =>
  chord
    .split('+')
    .map((key) => keyNames[key] ?? key)
    .join(' ')
    .trim() || '+';

const keyNames: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
  Escape: 'Esc',
  Backspace: '退格',
  Space: '空格',
};
