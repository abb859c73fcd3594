import { Button, FileButton, Group, Modal, NumberInput, ScrollArea, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { AppError } from '#shared/base/app-error';
import {
  type ColumnMapping,
  enterProblems,
  guessMapping,
  type ImportField,
  importFields,
  readLedger,
} from '#shared/ledger/index';
import { useLedgerPorts } from './use-ledger';

type Props = { readonly year: number; readonly onClose: () => void };

type Table = { readonly name: string; readonly rows: readonly (readonly string[])[]; readonly head: number };

/** 导入往年台账: columns are named once, every trouble is told by its row, and nothing is taken until all can be. */
export function ImportDialog({ year: offered, onClose }: Props) {
  const { readTable, store } = useServices();
  const ports = useLedgerPorts();
  const [table, setTable] = useState<Table | undefined>(undefined);
  const [mapping, setMapping] = useState<ColumnMapping>({});
  const [year, setYear] = useState(offered);
  const [error, setError] = useState<AppError | undefined>(undefined);
  const [done, setDone] = useState<number | undefined>(undefined);
  const read = table && readLedger(table.rows, table.head, mapping, year);

  async function choose(file: File | null): Promise<void> {
    if (file === null) return;
    setError(undefined);
    try {
      const rows = await readTable(file);
      const { head, mapping: guessed } = guessMapping(rows);
      setTable({ name: file.name, rows, head });
      setMapping(guessed);
    } catch (refusal) {
      setError(refusal instanceof AppError ? refusal : new AppError('file-damaged', file.name));
    }
  }

  async function take(): Promise<void> {
    if (read === undefined || read.troubles.length > 0) return;
    const changes = enterProblems(read.problems, await store.problems());
    if (changes.length > 0) await store.commit(changes, ports.by);
    setDone(changes.length);
  }

  const titles = table?.rows[table.head] ?? [];
  const { matched, left } = columnsTold(titles, mapping);
  const columns = titles.map((title, index) => ({
    value: String(index),
    label: title === '' ? `第${index + 1}列` : title,
  }));
  return (
    <Modal opened onClose={onClose} title="导入往年台账" size="xl">
      <Stack gap="md">
        <Group gap="sm" align="flex-end">
          <FileButton accept=".xlsx,.csv" onChange={(file) => void choose(file)}>
            {(props) => (
              <Button variant="default" {...props}>
                {table === undefined ? '选择表格（xlsx、csv）' : table.name}
              </Button>
            )}
          </FileButton>
          <NumberInput
            label="没有年度列时按"
            w={130}
            min={2000}
            max={2100}
            value={year}
            onChange={(value) => setYear(Number(value) || offered)}
          />
        </Group>
        {error && <ErrorNotice error={error} onClose={() => setError(undefined)} />}
        {table !== undefined && (
          <Text size="sm" role="status">
            第 {table.head + 1} 行是表头，
            {matched.length === 0 ? '没有认出任何一列，请在下面选' : `认出 ${matched.length} 列：${matched.join('、')}`}
            。{left.length > 0 && `不导入的列：${left.join('、')}。`}
          </Text>
        )}
        {table !== undefined && (
          <Group gap="xs" align="flex-end">
            {(Object.entries(importFields) as [ImportField, { readonly title: string }][]).map(([field, { title }]) => (
              <Select
                key={field}
                label={title}
                w={150}
                clearable
                placeholder="没有此列"
                value={mapping[field] === undefined ? null : String(mapping[field])}
                data={columns}
                onChange={(value) => {
                  const { [field]: _, ...rest } = mapping;
                  setMapping(value === null ? rest : { ...rest, [field]: Number(value) });
                }}
              />
            ))}
          </Group>
        )}
        {read !== undefined && read.troubles.length > 0 && (
          <Stack gap={2} role="alert">
            <Text size="sm" fw={600}>
              有 {read.troubles.length} 处读不懂，改好表格再导入；现在没有导入任何内容。
            </Text>
            <ScrollArea.Autosize mah={180}>
              {read.troubles.map(({ row, title, words }) => (
                <Text key={`${row} ${title}`} size="sm" c="vermilion">
                  第{row}行“{title}”：{words}
                </Text>
              ))}
            </ScrollArea.Autosize>
          </Stack>
        )}
        {read !== undefined && read.filled > 0 && (
          <Text size="sm" c="dimmed">
            有 {read.filled} 行没有写单位（多为合并单元格），按上一行的单位填入。
          </Text>
        )}
        <Group justify="flex-end" gap="sm">
          {done !== undefined && (
            <Text size="sm" role="status">
              {done === 0 ? '都已在台账里，没有新的内容' : `已导入 ${done} 条`}
            </Text>
          )}
          <Button variant="default" onClick={onClose}>
            关闭
          </Button>
          <Button
            disabled={
              read === undefined || read.troubles.length > 0 || read.problems.length === 0 || done !== undefined
            }
            onClick={() => void take()}
          >
            导入{read === undefined ? '' : ` ${read.problems.length} 条`}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** Which columns are read, and as what where they are called otherwise; and those that are left out. */
function columnsTold(titles: readonly string[], mapping: ColumnMapping) {
  const name = (column: number): string => titles[column] || `第${column + 1}列`;
  const taken = Object.entries(mapping) as [ImportField, number][];
  const columns = new Set(taken.map(([, column]) => column));
  return {
    matched: taken.map(([field, column]) => {
      const { title } = importFields[field];
      return name(column) === title ? title : `${title}（表中“${name(column)}”）`;
    }),
    left: titles.flatMap((title, column) => (title === '' || columns.has(column) ? [] : [`“${title}”`])),
  };
}
