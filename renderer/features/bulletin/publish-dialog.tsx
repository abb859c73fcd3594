import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import type { BulletinState } from '#shared/journal/index';
import type { BulletinScope, BulletinText } from '#shared/model/bulletin';
import type { CampaignFigures } from '#shared/model/figures';
import type { Letterhead } from '#shared/model/letterhead';
import type { Paper } from '#shared/model/paper';
import type { Issue } from '#shared/outputs/index';
import { IssueFields, useIssue } from './issue-fields';
import { frozen, publish, saveVersion } from './publish';

type Props = {
  readonly bulletin: BulletinState;
  readonly text: BulletinText;
  readonly scope: BulletinScope;
  readonly figures: CampaignFigures;
  readonly letterhead: Letterhead;
  /** The paper as it goes out, with everything hidden that must be. */
  readonly paperFor: (issue: Issue) => Paper;
  readonly onClose: () => void;
};

/** 印发: number and date, then figures are fixed and the paper is kept with its digest. */
export function PublishDialog({ bulletin, text, scope, figures, letterhead, paperFor, onClose }: Props) {
  const { store } = useServices();
  const reviewer = useReviewer();
  const asked = useIssue(letterhead);
  const [busy, setBusy] = useState(false);
  const { issue } = asked;

  async function send(sent: Issue): Promise<void> {
    setBusy(true);
    const ports = { store, by: reviewer };
    await saveVersion(ports, bulletin.id, text, scope);
    await publish(ports, bulletin.id, frozen(paperFor(sent), figures, { number: sent.number, on: sent.date }));
    onClose();
  }

  return (
    <Modal opened title="印发通报" onClose={onClose}>
      <Stack>
        <Text size="sm">印发后正文和数据固定，不再随评查结果变化；全文的校验码记入操作日志。</Text>
        <IssueFields issue={asked} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            取消
          </Button>
          <Button disabled={issue === undefined} loading={busy} onClick={() => issue && void send(issue)}>
            印发并固定
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
