import { useEffect, useRef } from 'react';
import { commandFor, type KeyPress, type ReviewCommand, type ReviewKeys } from './review-keys';

/** Runs the desk's commands from the keyboard while the desk is on the screen. */
export function useReviewKeys(commands: Readonly<Record<ReviewCommand, () => void>>, keys: ReviewKeys): void {
  const latest = useRef({ commands, keys });
  useEffect(() => {
    latest.current = { commands, keys };
  }, [commands, keys]);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const command = commandFor(pressOf(event), latest.current.keys);
      if (!command) return;
      event.preventDefault();
      latest.current.commands[command]();
    };
    // The side buttons of a mouse go back and forward, as everywhere else.
    const click = ({ button }: MouseEvent) => {
      if (button === 3) latest.current.commands.back();
      if (button === 4) latest.current.commands.forward();
    };
    document.addEventListener('keydown', press);
    document.addEventListener('mouseup', click);
    return () => {
      document.removeEventListener('keydown', press);
      document.removeEventListener('mouseup', click);
    };
  }, []);
}

const pressOf = ({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
  isComposing,
  keyCode,
  target,
}: KeyboardEvent): KeyPress => ({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
  isComposing,
  keyCode,
  on: target instanceof Element ? placeOf(target) : 'page',
});

function placeOf(target: Element): KeyPress['on'] {
  if (target.closest('input, textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"]')) {
    return 'field';
  }
  // A dialog of the frame (search, queue) keeps all keys to itself.
  if (target.closest('[role="dialog"], [role="menu"]')) return 'field';
  return target.closest('button, a[href], summary') ? 'control' : 'page';
}
