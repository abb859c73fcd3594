import { Button, FileButton, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { PASSPHRASE_LEAST, SecretInput } from '#renderer/ui/secret-input.tsx';
import { AppError } from '#shared/base/app-error';
import type { FileOrigin, Refused, Stood } from '#shared/ledger/index';
import { type Opened, openRectification, writeRectification } from './rectification-files';
import { useLedgerPorts } from './use-ledger';

type Props = {
  readonly from: FileOrigin['from'];
  /** What the filters and the choice left. */
  readonly lines: readonly Stood[];
  readonly onOpened: (opened: Opened) => void;
  readonly onClose: () => void;
};

const refusedWords: Record<Refused['why'], string> = {
  'not-in-ledger': '不在本台账',
  'other-agency': '不是该单位的问题',
  'not-theirs': '含有单位无权作出的步骤',
  altered: '与本台账已有记录不同',
};

/** 整改包: out to an agency or back to the bureau, and what comes in. */
export function PackageDialog({ from, lines, onOpened, onClose }: Props) {
  const { packages, desktop, store } = useServices();
  const ports = useLedgerPorts();
  const agencies = [...new Set(lines.map(({ held }) => held.problem.agency))].filter((each) => each !== '');
  const [agency, setAgency] = useState(agencies[0] ?? '');
  const [passphrase, setPassphrase] = useState('');
  const [said, setSaid] = useState('');
  const [opened, setOpened] = useState<Opened | undefined>(undefined);
  const [error, setError] = useState<AppError | undefined>(undefined);
  /** The same file may be opened again. */
  const resetRef = useRef<() => void>(null);
  const all = { ...ports, packages, desktop, store };
  const problems = lines
    .filter(({ held, standing }) => held.problem.agency === agency && standing.state !== 'open')
    .filter(({ held }) => held.problem.source !== 'self-check')
    .map(({ held }) => held);

  async function run(task: () => Promise<void>): Promise<void> {
    setError(undefined);
    setSaid('');
    await task().catch((refusal: unknown) =>
      setError(refusal instanceof AppError ? refusal : new AppError('refused', String(refusal))),
    );
  }

  const write = () =>
    run(async () => {
      const file = await writeRectification(all, { from, agency, problems, passphrase });
      if (file !== undefined) setSaid(`已保存：${file}`);
    });

  const open = (file: File | null) =>
    file === null
      ? undefined
      : void run(async () => {
          const came = await openRectification(all, file, passphrase);
          resetRef.current?.();
          setOpened(came);
          onOpened(came);
        });

  return (
    <Modal opened onClose={onClose} title="整改包" size="lg">
      <Stack gap="md">
        <SecretInput
          label={`口令（不少于 ${PASSPHRASE_LEAST} 位）`}
          description="与对方约定同一口令；文件加密后可用 U 盘或内网传送。"
          value={passphrase}
          onChange={setPassphrase}
        />
        <Group align="flex-end" gap="sm">
          <Select
            label={from === 'bureau' ? '发给单位' : '本单位'}
            flex={1}
            searchable
            value={agency}
            onChange={(value) => setAgency(value ?? '')}
            data={agencies}
          />
          <Button
            disabled={passphrase.trim().length < PASSPHRASE_LEAST || problems.length === 0}
            onClick={() => void write()}
          >
            {from === 'bureau' ? `导出整改包（${problems.length}条）` : `导出答复（${problems.length}条）`}
          </Button>
        </Group>
        <Group gap="sm">
          <FileButton resetRef={resetRef} accept=".ajpc" onChange={open} disabled={passphrase === ''}>
            {(props) => (
              <Button variant="default" {...props} disabled={passphrase === ''}>
                {from === 'bureau' ? '打开单位送回的答复' : '打开司法局发来的整改包'}
              </Button>
            )}
          </FileButton>
        </Group>
        {said !== '' && (
          <Text size="sm" role="status">
            {said}
          </Text>
        )}
        {opened !== undefined && <CameIn opened={opened} />}
        {error && <ErrorNotice error={error} onClose={() => setError(undefined)} />}
      </Stack>
    </Modal>
  );
}

function CameIn({ opened: { agency, problems, fresh, refused } }: { readonly opened: Opened }) {
  return (
    <Stack gap={2} role="status">
      <Text size="sm">
        {agency}：共 {problems} 条，{fresh === 0 ? '没有新的内容（以前已经收过）' : `新收 ${fresh} 项`}。
      </Text>
      {refused.map(({ problem, number, why }) => (
        <Text key={`${problem} ${why}`} size="sm" c="vermilion">
          {number}：{refusedWords[why]}，未采用
        </Text>
      ))}
    </Stack>
  );
}
