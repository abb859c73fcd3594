/** Keys of the board for putting pages in order; the help of the board stands on its buttons. */
export const boardKeys = {
  ArrowRight: 'next-page',
  ArrowLeft: 'previous-page',
  'Shift+ArrowRight': 'choose-next',
  'Shift+ArrowLeft': 'choose-previous',
  ArrowDown: 'next-paper',
  ArrowUp: 'previous-paper',
  ' ': 'choose',
  s: 'split',
  m: 'merge',
  ',': 'earlier',
  '.': 'later',
  '，': 'earlier',
  '。': 'later',
  '[': 'to-previous',
  ']': 'to-next',
  '【': 'to-previous',
  '】': 'to-next',
  r: 'turn',
  F2: 'title',
  Enter: 'open',
  Escape: 'leave',
} as const;

export type BoardCommand = (typeof boardKeys)[keyof typeof boardKeys];

/** The command of a key press; undefined for other keys, and while an input method composes. */
export function boardCommandFor({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
  isComposing,
}: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>):
  | BoardCommand
  | undefined {
  if (isComposing || ctrlKey || metaKey || altKey) return undefined;
  const name = key.length === 1 ? key.toLowerCase() : `${shiftKey && key.startsWith('Arrow') ? 'Shift+' : ''}${key}`;
  const table: Readonly<Record<string, BoardCommand>> = boardKeys;
  return table[name];
}
