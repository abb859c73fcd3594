import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useExchange } from '#renderer/app/exchange/use-exchange.ts';
import { Outcome } from '#renderer/ui/outcome.tsx';
import { PASSPHRASE_LEAST, SecretInput } from '#renderer/ui/secret-input.tsx';
import { useActing } from '#renderer/ui/use-acting.ts';
import { handInDossiers, type ScoredDossier } from './hand-in-dossiers';

type Props = { readonly agency: string; readonly scored: readonly ScoredDossier[]; readonly onClose: () => void };

/** 送评包: dossiers and self-scores in one sealed file for the bureau. */
export function HandInDialog({ agency: known, scored, onClose }: Props) {
  const ports = useExchange();
  const acting = useActing();
  const [agency, setAgency] = useState(known);
  const [passphrase, setPassphrase] = useState('');
  const ready = agency.trim() !== '' && passphrase.trim().length >= PASSPHRASE_LEAST;

  const send = () =>
    acting.act(async () => {
      const file = await handInDossiers(ports, agency.trim(), scored, passphrase);
      return file === undefined ? undefined : `已保存：${file}。请交给司法局，在“活动”里收取。`;
    });

  return (
    <Modal opened onClose={onClose} title="制作送评包" size="lg">
      <Stack gap="md">
        <Text size="sm">
          送评案卷 {scored.length} 卷，连同扫描件和自评分装入一个加密文件；本单位在评查台写下的意见不会装入。
        </Text>
        <TextInput
          label="本单位"
          value={agency}
          onChange={({ currentTarget }) => setAgency(currentTarget.value)}
          data-autofocus
        />
        <SecretInput
          label={`口令（不少于 ${PASSPHRASE_LEAST} 位）`}
          description="与司法局约定；程序不保存，请当面或电话告知对方"
          value={passphrase}
          onChange={setPassphrase}
        />
        <Outcome acting={acting} />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            关闭
          </Button>
          <Button disabled={!ready || scored.length === 0} loading={acting.busy} onClick={send}>
            制作送评包（{scored.length}卷）
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
