import { Button, Group, Select, Table, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { Outcome } from '#renderer/ui/outcome.tsx';
import { useActing } from '#renderer/ui/use-acting.ts';
import {
  type ColumnMapping,
  columnWords,
  type FrameSheet,
  frameColumns,
  headOfFrame,
  readFrame,
  requiredColumns,
  suggestColumns,
} from '#shared/campaign/index';
import type { CampaignPlan } from '#shared/model/campaign';
import type { CampaignId } from '#shared/model/ids';
import classes from '../campaign.module.css';

type Props = { readonly campaign: CampaignId; readonly plan: CampaignPlan };

const PREVIEW = 4;
const SHOWN = 30;

/** Takes in the list of closed cases: choose the file, say which column is which, and only a list without faults is taken. */
export function FrameImport({ campaign, plan }: Props) {
  const { store, readTable } = useServices();
  const by = useReviewer();
  const acting = useActing();
  const input = useRef<HTMLInputElement>(null);
  const [sheet, setSheet] = useState<FrameSheet>();
  const [mapping, setMapping] = useState<ColumnMapping>({});

  const open = (file: File) =>
    acting.act(async () => {
      const rows = await readTable(file);
      setSheet({ source: file.name, rows });
      setMapping(suggestColumns(rows[headOfFrame({ rows })] ?? []));
      return undefined;
    });

  return (
    <>
      <Group gap="sm">
        <Button variant="default" onClick={() => input.current?.click()} disabled={acting.busy}>
          导入办结案件清单（xlsx 或 csv）
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.csv,.tsv,.txt"
          aria-label="选择办结案件清单"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) open(file);
            currentTarget.value = '';
          }}
        />
      </Group>
      <Outcome acting={acting} />
      {sheet !== undefined && (
        <Mapping
          sheet={sheet}
          mapping={mapping}
          plan={plan}
          onMapping={setMapping}
          onClose={() => setSheet(undefined)}
          onTake={({ frame, outside, remarks }) => {
            setSheet(undefined);
            acting.act(async () => {
              await store.commit({ kind: 'campaign.framed', subject: campaign, payload: { frame } }, by);
              const left = outside === 0 ? '' : `，另有 ${outside} 件不在办结期间内，未列入`;
              const skipped = remarks.length === 0 ? '' : `；第 ${remarks.join('、')} 行是合计或填表说明，没有算作案件`;
              return `已导入 ${frame.cases.length} 件${left}${skipped}。`;
            });
          }}
        />
      )}
    </>
  );
}

type MappingProps = {
  readonly sheet: FrameSheet;
  readonly mapping: ColumnMapping;
  readonly plan: CampaignPlan;
  readonly onMapping: (mapping: ColumnMapping) => void;
  readonly onClose: () => void;
  readonly onTake: (read: Extract<ReturnType<typeof readFrame>, { ok: true }>) => void;
};

function Mapping({ sheet, mapping, plan, onMapping, onClose, onTake }: MappingProps) {
  const headAt = headOfFrame(sheet);
  const head = sheet.rows[headAt] ?? [];
  const rows = sheet.rows.slice(headAt + 1).filter((row) => row.some((cell) => cell !== ''));
  const read = readFrame(sheet, mapping, plan.closed);
  return (
    <section aria-label="对应各列">
      <Text size="sm" mb="xs">
        “{sheet.source}”共 {rows.length} 行。请核对各列，带 * 的必须有：
      </Text>
      <div className={classes.row}>
        {frameColumns.map((column) => (
          <Select
            key={column}
            label={`${columnWords[column]}${requiredColumns.includes(column) ? ' *' : ''}`}
            w={150}
            clearable
            placeholder="没有这一列"
            value={mapping[column] === undefined ? null : String(mapping[column])}
            data={head.map((title, at) => ({ value: String(at), label: title || `第 ${at + 1} 列` }))}
            onChange={(at) => {
              const { [column]: _, ...others } = mapping;
              onMapping(at === null ? others : { ...others, [column]: Number(at) });
            }}
          />
        ))}
      </div>
      <div className={classes.scroll}>
        <Table verticalSpacing={2} mt="sm" fz="xs">
          <Table.Thead>
            <Table.Tr>
              {head.map((title, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: columns of a sheet are what their place is
                <Table.Th key={at}>{title}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.slice(0, PREVIEW).map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a sheet are what their place is
              <Table.Tr key={at}>
                {head.map((_, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <Table.Td key={place}>{row[place]}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {!read.ok && (
        <>
          <Text size="sm" c="var(--violated)" mt="sm">
            有 {read.troubles.length} 处要改，改好后重新导入；在此之前没有导入任何内容。
          </Text>
          <ul className={classes.troubles} aria-label="清单中的问题">
            {read.troubles.slice(0, SHOWN).map(({ row, words }) => (
              <li key={`${row ?? ''} ${words}`}>{row === undefined ? words : `第 ${row} 行：${words}`}</li>
            ))}
          </ul>
        </>
      )}
      <Group mt="sm">
        <Button disabled={!read.ok} onClick={() => read.ok && onTake(read)}>
          导入{read.ok ? ` ${read.frame.cases.length} 件` : ''}
        </Button>
        <Button variant="subtle" color="gray" onClick={onClose}>
          不导入
        </Button>
      </Group>
    </section>
  );
}
