import { Button, Group, Modal, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { useToday } from '#renderer/app/use-today.ts';
import { chineseDate, type PlainDate, partsOf } from '#shared/base/plain-date';
import type { BulletinState } from '#shared/journal/index';
import type { BulletinScope, BulletinText } from '#shared/model/bulletin';
import type { CampaignResults } from '#shared/model/campaign-results';
import type { CampaignFigures } from '#shared/model/figures';
import type { Letterhead } from '#shared/model/letterhead';
import { bulletinPaper, documentNumber } from '#shared/outputs/index';
import { frozen, publish, saveVersion } from './publish';

type Props = {
  readonly bulletin: BulletinState;
  readonly text: BulletinText;
  readonly scope: BulletinScope;
  readonly counted: { readonly results: CampaignResults; readonly figures: CampaignFigures };
  readonly letterhead: Letterhead;
  readonly onClose: () => void;
};

/** 印发: number and date, then figures are fixed and the paper is kept with its digest. */
export function PublishDialog({ bulletin, text, scope, counted, letterhead, onClose }: Props) {
  const { store } = useServices();
  const reviewer = useReviewer();
  const today = useToday();
  const [on, setOn] = useState<string>(today);
  const [serial, setSerial] = useState<number>();
  const [busy, setBusy] = useState(false);
  const date = /^\d{4}-\d{2}-\d{2}$/.test(on) ? (on as PlainDate) : undefined;
  const number = serial === undefined ? '' : documentNumber(letterhead, partsOf(date ?? today).year, serial);

  async function send(): Promise<void> {
    if (date === undefined) return;
    setBusy(true);
    const ports = { store, by: reviewer };
    const paper = bulletinPaper(text, counted, { letterhead, number, date });
    await saveVersion(ports, bulletin.id, text, scope);
    await publish(ports, bulletin.id, frozen(paper, counted.figures, { number, on: date }));
    onClose();
  }

  return (
    <Modal opened title="印发通报" onClose={onClose}>
      <Stack>
        <Text size="sm">印发后正文和数据固定，不再随评查结果变化；全文的校验码记入操作日志。</Text>
        <NumberInput
          label="发文顺序号"
          description="不填则文号留空，由人填写"
          min={1}
          allowDecimal={false}
          onChange={(value) => setSerial(Number(value) || undefined)}
        />
        <TextInput
          label="成文日期"
          type="date"
          value={on}
          onChange={({ currentTarget }) => setOn(currentTarget.value)}
        />
        <Text size="sm" c="dimmed">
          文号：{number || '（空）'}　日期：{date === undefined ? '请填写' : chineseDate(date)}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            取消
          </Button>
          <Button disabled={date === undefined} loading={busy} onClick={() => void send()}>
            印发并固定
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
