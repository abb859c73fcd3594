import { Button, Menu } from '@mantine/core';
import {
  IconChevronDown,
  IconFileText,
  IconPackage,
  IconPencilPlus,
  IconTable,
  IconTableImport,
} from '@tabler/icons-react';
import { useState } from 'react';
import { keptWords, saveAsExcel } from '#renderer/app/save-papers.ts';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { Outcome } from '#renderer/ui/outcome.tsx';
import { useActing } from '#renderer/ui/use-acting.ts';
import { type FileOrigin, followed } from '#shared/ledger/index';
import { ledgerSheet } from '#shared/outputs/index';
import { ByHandDialog } from './by-hand-dialog';
import { DispatchDialog } from './dispatch-dialog';
import { ImportDialog } from './import-dialog';
import { PackageDialog } from './package-dialog';
import type { Ledger } from './use-ledger';

type Props = {
  readonly ledger: Ledger;
  readonly from: FileOrigin['from'];
  readonly onFrom: (from: FileOrigin['from']) => void;
};

type Asking = 'dispatch' | 'package' | 'by-hand' | 'import' | undefined;

/** What leaves the ledger and what comes in: documents, packages, workbooks. Chosen rows only, where rows are chosen. */
export function LedgerActions({ ledger, from, onFrom }: Props) {
  const { writers, desktop, store } = useServices();
  const by = useReviewer();
  const acting = useActing();
  const [asking, setAsking] = useState<Asking>(undefined);
  const { lines = [], chosen, today } = ledger;
  const meant = chosen.size === 0 ? lines : lines.filter(({ held }) => chosen.has(held.id));
  const close = () => setAsking(undefined);

  const saveSheet = () =>
    acting.act(async () => {
      const sheet = ledgerSheet(
        meant.map((line) => followed(line, today)),
        `问题台账（${today}）`,
      );
      const of = { output: 'ledger', about: { kind: 'house' } } as const;
      return keptWords(await saveAsExcel({ writers, desktop, store, by }, sheet, of));
    });

  return (
    <>
      <Outcome acting={acting} />
      {/* 制发文书 is the bureau's; what an agency writes is under 报送材料. */}
      {from === 'bureau' && (
        <Button
          variant="default"
          leftSection={<IconFileText size={16} />}
          disabled={meant.length === 0}
          onClick={() => setAsking('dispatch')}
        >
          制发文书
        </Button>
      )}
      <Button variant="default" leftSection={<IconPackage size={16} />} onClick={() => setAsking('package')}>
        整改包
      </Button>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={14} />}>
            更多
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconTable size={16} />} disabled={meant.length === 0} onClick={saveSheet}>
            导出台账（Excel）
          </Menu.Item>
          <Menu.Item leftSection={<IconPencilPlus size={16} />} onClick={() => setAsking('by-hand')}>
            登记问题
          </Menu.Item>
          <Menu.Item leftSection={<IconTableImport size={16} />} onClick={() => setAsking('import')}>
            导入往年台账
          </Menu.Item>
          <Menu.Divider />
          <Menu.Label>本机用作</Menu.Label>
          <Menu.Item onClick={() => onFrom('bureau')} disabled={from === 'bureau'}>
            司法局（核验销号）
          </Menu.Item>
          <Menu.Item onClick={() => onFrom('agency')} disabled={from === 'agency'}>
            执法单位（答复整改）
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asking === 'dispatch' && <DispatchDialog lines={meant} onClose={close} />}
      {asking === 'package' && (
        <PackageDialog
          from={from}
          lines={chosen.size === 0 ? ledger.all : meant}
          onOpened={(opened) => opened.from === 'bureau' && onFrom('agency')}
          onClose={close}
        />
      )}
      {asking === 'by-hand' && (
        <ByHandDialog year={Number(today.slice(0, 4))} agencies={ledger.agencies} onClose={close} />
      )}
      {asking === 'import' && <ImportDialog year={Number(today.slice(0, 4)) - 1} onClose={close} />}
    </>
  );
}
