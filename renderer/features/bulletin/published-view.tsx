import { Button, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { PaperPrint } from '#renderer/app/paper-print.tsx';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { measuredAdvances } from '#renderer/ui/paper-fonts.ts';
import { PaperPages } from '#renderer/ui/paper-pages.tsx';
import { ReasonDialog } from '#renderer/ui/reason-dialog.tsx';
import { chineseDate } from '#shared/base/plain-date';
import type { BulletinState } from '#shared/journal/index';
import { typeset } from '#shared/typesetting/index';
import classes from './bulletin-view.module.css';
import { isWhole, withdraw } from './publish';
import { useHidden } from './use-hidden';

type Props = {
  readonly bulletin: BulletinState;
  readonly published: NonNullable<BulletinState['published']>;
  readonly writable: boolean;
  readonly onLeave: () => void;
};

/** A bulletin as it was sent, with the digest that proves it. */
export function PublishedView({ bulletin, published, writable, onLeave }: Props) {
  const { store } = useServices();
  const reviewer = useReviewer();
  const [asked, setAsked] = useState<'print' | 'withdraw'>();
  const { paper, number, on, sha256 } = published;
  const pages = useMemo(() => typeset(paper, measuredAdvances()), [paper]);
  const title = paper.title.replaceAll('\n', '');
  const exported = bulletin.exports?.length ?? 0;
  const whole = useMemo(() => isWhole(published), [published]);
  const secrets = useHidden(bulletin);
  return (
    <main className={classes.composer}>
      <div className={classes.bar}>
        <Button variant="subtle" size="compact-sm" onClick={onLeave}>
          返回
        </Button>
        <Button size="xs" variant="default" disabled={secrets === undefined} onClick={() => setAsked('print')}>
          打印与导出
        </Button>
        {writable && bulletin.withdrawn === undefined && (
          <Button size="xs" variant="subtle" color="red" onClick={() => setAsked('withdraw')}>
            撤回
          </Button>
        )}
        <Text size="sm">
          {bulletin.withdrawn === undefined ? '已印发' : `已撤回（${bulletin.withdrawn}）`}　{number}　{chineseDate(on)}
          {exported > 0 && `　已导出${exported}次`}
        </Text>
        <Text className={classes.digest} c={whole ? 'dimmed' : 'var(--violated)'}>
          {whole ? `校验码 ${sha256}` : '内容与印发时不一致，请从备份恢复案卷库'}
        </Text>
      </div>
      <PaperPages pages={pages} />
      {asked === 'print' && secrets !== undefined && (
        <PaperPrint
          title={title}
          secrets={secrets}
          papers={[{ name: title, paper, output: 'bulletin', about: { kind: 'bulletin', id: bulletin.id } }]}
          onClose={() => setAsked(undefined)}
        />
      )}
      {asked === 'withdraw' && (
        <ReasonDialog
          title="撤回通报"
          label="撤回原因"
          act="撤回"
          onReason={(why) => withdraw({ store, by: reviewer }, bulletin.id, why)}
          onClose={() => setAsked(undefined)}
        >
          原件和校验码仍留在案卷库里，注明已撤回。
        </ReasonDialog>
      )}
    </main>
  );
}
