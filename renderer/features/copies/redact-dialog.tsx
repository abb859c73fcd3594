import { Button, Modal, Skeleton, Text } from '@mantine/core';
import { useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import type { DossierId } from '#shared/model/ids';
import classes from './redact-dialog.module.css';
import { RedactPages } from './redact-pages';
import { RedactRules } from './redact-rules';
import { type Redactable, useRedactable, useRedaction } from './use-redaction';

type Props = { readonly dossier: DossierId; readonly onClose: () => void };

/** 脱敏副本: what is found by rule is decided one by one, what no rule sees is boxed by hand; then the copy is burnt and searched. */
export function RedactDialog({ dossier, onClose }: Props) {
  const redactable = useRedactable(dossier);
  return (
    <Modal
      opened
      fullScreen
      padding={0}
      title={
        <Text pl="md" fw={600}>
          脱敏副本{redactable === undefined ? '' : `　${redactable.row.name}`}
        </Text>
      }
      onClose={onClose}
      closeButtonProps={{ 'aria-label': '关闭' }}
      transitionProps={{ duration: 0 }}
    >
      {redactable === undefined ? (
        <Skeleton height={240} />
      ) : (
        <Redacting dossier={dossier} redactable={redactable} onClose={onClose} />
      )}
    </Modal>
  );
}

function Redacting({ dossier, redactable, onClose }: Props & { readonly redactable: Redactable }) {
  const { copies } = useServices();
  const reviewer = useReviewer();
  const redaction = useRedaction(redactable);
  const [page, setPage] = useState(1);
  const [seen, setSeen] = useState<ReadonlySet<number>>(new Set([1]));
  const unseen = redactable.pages.length - seen.size;

  function turnTo(ordinal: number): void {
    setPage(ordinal);
    setSeen(new Set([...seen, ordinal]));
  }

  function save(): void {
    void copies.redactedPdf(dossier, redaction.redaction, reviewer);
    onClose();
  }

  return (
    <div className={classes.body}>
      <div className={classes.side}>
        <RedactRules redaction={redaction} onPage={turnTo} />
        <div className={classes.foot}>
          {redaction.undecided > 0 ? (
            <Text size="sm" c="var(--undetermined)">
              还有 {redaction.undecided} 项没有确认。
            </Text>
          ) : (
            <Text size="sm" c="dimmed">
              {unseen > 0 ? `还有 ${unseen} 页没有看过；` : ''}
              写好后会重新打开查找每一项遮盖内容，查不到才保存。
            </Text>
          )}
          <Button fullWidth disabled={redaction.undecided > 0} onClick={save}>
            导出脱敏 PDF
          </Button>
        </div>
      </div>
      <RedactPages redactable={redactable} redaction={redaction} page={page} onPage={turnTo} />
    </div>
  );
}
