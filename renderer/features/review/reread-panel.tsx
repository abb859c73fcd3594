import { Button, CloseButton } from '@mantine/core';
import { Fragment, useEffect, useRef } from 'react';
import { PageCrop, type PagePictures } from '#renderer/scan-viewer/index.ts';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { AppError } from '#shared/base/app-error';
import type { EngineId, TextLine } from '#shared/model/page-text';
import type { RegionReread } from '#shared/model/region-reread';
import styles from './reread-panel.module.css';
import type { Rereading } from './use-reread';

const ROOM = { width: 340, height: 160 };

type RereadPanelProps = {
  readonly rereading: Rereading;
  readonly pictures: PagePictures;
  readonly onChoose: (chosen: RegionReread) => void;
  /** Asks for a second opinion. */
  readonly onOther: () => void;
  readonly onLeave: () => void;
};

/** The part of the page, what was read first and what was read now; beside the page, never over it. */
export function RereadPanel({ rereading, pictures, onChoose, onOther, onLeave }: RereadPanelProps) {
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
            <Choice rereading={rereading} onChoose={onChoose} onOther={onOther} onLeave={onLeave} />
          )}
        </>
      )}
    </section>
  );
}

type ChoiceProps = Pick<RereadPanelProps, 'onChoose' | 'onOther' | 'onLeave'> & {
  readonly rereading: Extract<Rereading, { readonly state: 'read' }>;
};

function Choice({ rereading: { before, after, other }, onChoose, onOther, onLeave }: ChoiceProps) {
  const first = useRef<HTMLButtonElement>(null);
  const old = wordsOf(before);
  const fresh = after.filter(({ lines }) => !sameSigns(old, wordsOf(lines)));
  // Enter takes the new reading; it must not reach the item that is open.
  useEffect(() => {
    first.current?.focus({ preventScroll: true });
  }, []);

  return (
    <>
      <dl className={styles.readings}>
        <dt>原识别</dt>
        <dd>{old || '（没有文字）'}</dd>
        {after.map(({ engine, lines }) => (
          <Fragment key={engine}>
            <dt>新识别（{engineNames[engine]}）</dt>
            <dd>{sameSigns(old, wordsOf(lines)) ? '与原识别相同' : wordsOf(lines) || '（没有文字）'}</dd>
          </Fragment>
        ))}
      </dl>
      {other instanceof AppError && <ErrorNotice error={other} />}
      <div className={styles.choices}>
        {fresh.map((reread, at) => (
          <Button
            key={reread.engine}
            ref={at === 0 ? first : undefined}
            size="compact-sm"
            onClick={() => onChoose(reread)}
          >
            {after.length === 1 ? '用新的' : `用${engineNames[reread.engine]}的`}
          </Button>
        ))}
        <Button ref={fresh.length === 0 ? first : undefined} size="compact-sm" variant="default" onClick={onLeave}>
          {fresh.length === 0 ? '结果相同，留旧的' : '留旧的'}
        </Button>
        {other !== 'read' && (
          <Button size="compact-sm" variant="subtle" loading={other === 'reading'} onClick={onOther}>
            换一种引擎再读
          </Button>
        )}
      </div>
    </>
  );
}

const engineNames: Readonly<Record<EngineId, string>> = {
  'pp-ocr': 'PP-OCR',
  tesseract: 'Tesseract',
  'text-layer': '文字层',
};

/** Where lines were parted differs between readings and changes nothing. */
const sameSigns = (a: string, b: string): boolean => a.replaceAll(/\s/g, '') === b.replaceAll(/\s/g, '');

const wordsOf = (lines: readonly TextLine[]): string => lines.map(({ text }) => text).join('\n');
