import { Button, CloseButton } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { PageCrop, type PagePictures } from '#renderer/scan-viewer/index.ts';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import type { TextLine } from '#shared/model/page-text';
import styles from './reread-panel.module.css';
import type { Rereading } from './use-reread';

const ROOM = { width: 340, height: 160 };

type RereadPanelProps = {
  readonly rereading: Rereading;
  readonly pictures: PagePictures;
  readonly onChoose: () => void;
  readonly onLeave: () => void;
};

/** The part of the page, what was read first and what was read now; beside the page, never over it. */
export function RereadPanel({ rereading, pictures, onChoose, onLeave }: RereadPanelProps) {
  if (rereading.state === 'idle') return null;
  return (
    <section className={styles.panel} aria-label="重新识别">
      <header className={styles.head}>
        <h3>重新识别</h3>
        <CloseButton size="sm" aria-label="结束重新识别" onClick={onLeave} />
      </header>
      {rereading.state === 'drawing' ? (
        <p className={styles.quiet}>在页面上框住要重新识别的文字；碰到的行会整行重读。</p>
      ) : (
        <>
          <PageCrop page={rereading.page} box={rereading.box} pictures={pictures} room={ROOM} />
          {rereading.state === 'reading' && (
            <p className={styles.quiet} role="status">
              正在重新识别
            </p>
          )}
          {rereading.state === 'failed' && <ErrorNotice error={rereading.error} />}
          {rereading.state === 'read' && (
            <Choice before={rereading.before} after={rereading.after.lines} onChoose={onChoose} onLeave={onLeave} />
          )}
        </>
      )}
    </section>
  );
}

type ChoiceProps = Pick<RereadPanelProps, 'onChoose' | 'onLeave'> & {
  readonly before: readonly TextLine[];
  readonly after: readonly TextLine[];
};

function Choice({ before, after, onChoose, onLeave }: ChoiceProps) {
  const first = useRef<HTMLButtonElement>(null);
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  // Enter takes the new reading; it must not reach the item that is open.
  useEffect(() => first.current?.focus({ preventScroll: true }), []);

  return (
    <>
      <dl className={styles.readings}>
        <dt>原识别</dt>
        <dd>{old || '（没有文字）'}</dd>
        <dt>新识别</dt>
        <dd>{fresh || '（没有文字）'}</dd>
      </dl>
      {sameSigns(old, fresh) ? (
        <div className={styles.choices}>
          <Button ref={first} size="compact-sm" variant="default" onClick={onLeave}>
            两次相同，留旧的
          </Button>
        </div>
      ) : (
        <div className={styles.choices}>
          <Button ref={first} size="compact-sm" onClick={onChoose}>
            用新的
          </Button>
          <Button size="compact-sm" variant="default" onClick={onLeave}>
            留旧的
          </Button>
        </div>
      )}
    </>
  );
}

/** Where lines were parted differs between readings and changes nothing. */
const sameSigns = (a: string, b: string): boolean => a.replaceAll(/\s/g, '') === b.replaceAll(/\s/g, '');

const wordsOf = (lines: readonly TextLine[]): string => lines.map(({ text }) => text).join('\n');
