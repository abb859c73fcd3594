/** Every key of the desk. What is not in this table is not a key; the help lists it in this order. */
export const reviewKeys = [
  { command: 'accept', keys: ['Enter'], words: '采纳机器意见；已有意见时进入下一项', group: '判断' },
  { command: 'satisfied', keys: ['1'], words: '符合', group: '判断' },
  { command: 'violated', keys: ['2'], words: '不符合', group: '判断' },
  { command: 'undetermined', keys: ['3'], words: '待核', group: '判断' },
  { command: 'not-applicable', keys: ['4'], words: '不适用', group: '判断' },
  { command: 'deduct-more', keys: ['.', '。'], words: '多扣一档', group: '判断' },
  { command: 'deduct-less', keys: [',', '，'], words: '少扣一档', group: '判断' },
  { command: 'note', keys: ['N'], words: '写问题表述或认定理由', group: '判断' },
  { command: 'settle', keys: ['Ctrl+Enter'], words: '写完，认定并进入下一项', group: '判断', inFields: true },
  { command: 'evidence', keys: ['E'], words: '在页面上框选出处', group: '判断' },
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
  { command: 'go-to-page', keys: ['G'], words: '到某一页', group: '页面' },
  { command: 'zoom-in', keys: ['=', '+'], words: '放大', group: '页面' },
  { command: 'zoom-out', keys: ['-'], words: '缩小', group: '页面' },
  { command: 'fit', keys: ['0'], words: '适合宽度、整页之间切换', group: '页面' },
  { command: 'rotate', keys: ['R'], words: '转着看（不改动）', group: '页面' },
  { command: 'turn-page', keys: ['Shift+R'], words: '把本页转正并记住', group: '页面' },
  { command: 'show-doubt', keys: ['D'], words: '标出识别没有把握的字', group: '页面' },
  { command: 'reread', keys: ['Q'], words: '框选一处，放大重新识别', group: '页面' },
  { command: 'dim', keys: ['L'], words: '调暗纸面', group: '页面' },

  { command: 'left-pane', keys: ['T'], words: '收起、展开文书栏', group: '其他' },
  { command: 'facts', keys: ['F'], words: '本文书的要素', group: '其他' },
  { command: 'help', keys: ['?', '？'], words: '按键一览', group: '其他' },
  { command: 'leave', keys: ['Escape'], words: '退出输入、框选或一览', group: '其他', inFields: true },
] as const satisfies readonly KeyBinding[];

export type ReviewCommand = (typeof reviewKeys)[number]['command'];

type KeyBinding = {
  readonly command: string;
  readonly keys: readonly string[];
  readonly words: string;
  readonly group: '判断' | '走动' | '页面' | '其他';
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
export function commandFor(press: KeyPress): ReviewCommand | undefined {
  if (press.isComposing || press.keyCode === COMPOSING || press.altKey) return undefined;
  const chord = chordOf(press);
  if (press.on === 'control' && (chord === 'Enter' || chord === 'Space')) return undefined;
  const bindings: readonly (KeyBinding & { readonly command: ReviewCommand })[] = reviewKeys;
  return bindings.find(({ keys, inFields }) => keys.includes(chord) && (press.on !== 'field' || inFields))?.command;
}

/** Ctrl+Z, Shift+R, J, ?: letters in capitals; signs carry their Shift already. */
function chordOf({ key, ctrlKey, metaKey, shiftKey }: KeyPress): string {
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
  Space: '空格',
};
