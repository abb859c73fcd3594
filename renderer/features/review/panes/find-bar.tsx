import { CloseButton, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ViewedPage } from '#renderer/scan-viewer/index.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import type { Citation } from '#shared/model/citation';
import { findFrom } from './find-from';
import styles from './panes.module.css';

type FindBarProps = {
  readonly find: string;
  readonly page: number;
  readonly viewed: ReadonlyMap<number, ViewedPage>;
  readonly onFind: (find: string) => void;
  readonly onJump: (citation: Citation) => void;
  readonly onLeave: () => void;
};

/** 在本窗格中查找: Enter goes to the next page with the words, Shift Enter back. */
export function FindBar({ find, page, viewed, onFind, onJump, onLeave }: FindBarProps) {
  const [told, setTold] = useState('');
  const asked = useRef(0);
  const go = async (step: 1 | -1, from: number) => {
    asked.current += 1;
    const own = asked.current;
    const isWanted = () => asked.current === own;
    setTold('');
    const found = await findFrom(viewed, find, from, step, async () => {
      await new Promise(requestAnimationFrame);
      return isWanted();
    });
    if (!isWanted()) return;
    setTold(find.trim() === '' || found ? '' : '没有找到');
    if (found) onJump(found);
  };
  useEffect(
    () => () => {
      asked.current += 1;
    },
    [],
  );
  return (
    <form
      className={styles.find}
      onSubmit={(event) => {
        event.preventDefault();
        void go(1, page);
      }}
    >
      <TextInput
        size="xs"
        autoFocus
        aria-label="在本窗格中查找"
        placeholder="查找本卷"
        value={find}
        onChange={(event) => {
          asked.current += 1;
          onFind(event.currentTarget.value);
          setTold('');
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation();
            onLeave();
          } else if (event.key === 'Enter' && event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault();
            void go(-1, page);
          }
        }}
      />
      <KeyHint keys="Enter" does="下一页" />
      <span role="status">{told}</span>
      <CloseButton size="sm" aria-label="结束查找" onClick={onLeave} />
    </form>
  );
}
