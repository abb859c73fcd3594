import { useEffect, useRef } from 'react';
import { commandFor, type KeyPress, type ReviewCommand } from './review-keys';

/** Runs the desk's commands from the keyboard while the desk is on the screen. */
export function useReviewKeys(commands: Readonly<Record<ReviewCommand, () => void>>): void {
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  }, [commands]);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const command = commandFor(pressOf(event));
      if (!command) return;
      event.preventDefault();
      latest.current[command]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
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
