import { Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { keyWords, type ReviewCommand, type ReviewKeys } from '../review-keys';
import styles from './comfort.module.css';

type PaletteProps = {
  readonly opened: boolean;
  readonly keys: ReviewKeys;
  readonly onRun: (command: ReviewCommand) => void;
  readonly onClose: () => void;
};

/** 查找命令: every key of the desk by its words, run with Enter. */
export function Palette({ opened, keys, onRun, onClose }: PaletteProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="查找命令" size={520} yOffset="12vh" padding="sm">
      <Choice keys={keys} onRun={onRun} />
    </Modal>
  );
}

function Choice({ keys, onRun }: Pick<PaletteProps, 'keys' | 'onRun'>) {
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const found = keys.filter((binding) => binding.command !== 'palette' && matches(binding, words));
  const chosen = found[Math.min(at, found.length - 1)];
  return (
    <>
      <TextInput
        data-autofocus
        aria-label="命令"
        placeholder="输入要做的事，如“对照”“转正”"
        value={words}
        role="combobox"
        aria-expanded
        aria-controls="palette-commands"
        aria-activedescendant={chosen && `command-${chosen.command}`}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter' && chosen) {
            event.preventDefault();
            onRun(chosen.command);
          } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            const to = Math.min(at, found.length - 1) + (event.key === 'ArrowDown' ? 1 : -1);
            setAt((to + found.length) % Math.max(1, found.length));
          }
        }}
      />
      <div id="palette-commands" className={styles.commands} role="listbox" aria-label="命令">
        {found.map((binding) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys
          <div
            key={binding.command}
            id={`command-${binding.command}`}
            role="option"
            tabIndex={-1}
            aria-selected={binding === chosen}
            ref={(row) => {
              if (binding === chosen) row?.scrollIntoView({ block: 'nearest' });
            }}
            onClick={() => onRun(binding.command)}
          >
            <span>{binding.words}</span>
            <kbd>{keyWords(binding.keys[0] ?? '')}</kbd>
          </div>
        ))}
        {found.length === 0 && <p>没有这样的命令</p>}
      </div>
    </>
  );
}

/** All signs typed stand in the words, in their order. */
function matches({ words, group }: ReviewKeys[number], typed: string): boolean {
  const text = `${group}${words}`;
  let from = 0;
  return [...typed.replaceAll(/\s/g, '')].every((sign) => {
    const at = text.indexOf(sign, from);
    from = at + 1;
    return at >= 0;
  });
}
