import { Button, FileButton, Group, Modal, NumberInput, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { PaperPrint } from '#renderer/app/paper-print.tsx';
import { keptWords, saveAsExcel } from '#renderer/app/save-papers.ts';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { useToday } from '#renderer/app/use-today.ts';
import { useLive } from '#renderer/storage/index.ts';
import { AppError } from '#shared/base/app-error';
import { errorWords } from '#shared/base/error-words';
import type { AnnualFigures } from '#shared/model/annual-figures';
import { annualPaper, annualTable, mergedAnnual, readAnnual } from '#shared/outputs/index';

type Props = { readonly onClose: () => void };

/** 统计年报: what agencies report, put together from the tables they filled in; sums and shares are worked out here. */
export function AnnualDialog({ onClose }: Props) {
  const { readTable, writers, desktop, store } = useServices();
  const by = useReviewer();
  const today = useToday();
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const reports = useLive(() => store.house().then(({ annual = [] }) => annual), [store]);
  const figures = reports?.find((report) => report.year === year)?.figures ?? NONE;
  const [troubles, setTroubles] = useState<readonly string[]>([]);
  const [said, setSaid] = useState<string>();
  const [printing, setPrinting] = useState(false);

  async function take(files: readonly File[]): Promise<void> {
    let held = figures;
    const said: string[] = [];
    for (const file of files) {
      try {
        const read = readAnnual(file.name, await readTable(file));
        held = mergedAnnual(held, read.figures);
        said.push(...read.troubles);
      } catch (thrown) {
        said.push(
          thrown instanceof AppError ? errorWords(thrown.code, thrown.detail) : `“${file.name}”无法读取，已跳过。`,
        );
      }
    }
    if (held !== figures) await keep(held);
    setTroubles(said);
  }

  /** Kept for the year, so that it is here again when more tables come in. */
  const keep = (held: readonly AnnualFigures[]) =>
    store.commit({ kind: 'house.annual-reported', subject: 'house', payload: { report: { year, figures: held } } }, by);

  async function save(of: readonly AnnualFigures[], name: string): Promise<void> {
    const about = { output: 'annual-table', about: { kind: 'house' }, name } as const;
    setSaid(keptWords(await saveAsExcel({ writers, desktop, store, by }, annualTable(year, of), about)));
  }

  if (printing) {
    return (
      <PaperPrint
        title={`${year}年行政执法统计表`}
        papers={[
          {
            name: `${year}年行政执法统计表`,
            paper: annualPaper(year, figures),
            output: 'annual-table',
            about: { kind: 'house' },
          },
        ]}
        onClose={() => setPrinting(false)}
      />
    );
  }
  return (
    <Modal opened size="lg" title="统计年报" onClose={onClose}>
      <Stack gap="sm">
        <Text size="sm">
          把空表发给各单位填写，收回后一次选中全部文件读入，也可以分几次读；读入的按年度保存，合计和占比由程序计算。
        </Text>
        <Group gap="sm" align="flex-end">
          <NumberInput
            label="年度"
            w={110}
            min={2000}
            max={2100}
            value={year}
            onChange={(value) => setYear(Number(value) || year)}
          />
          <Button variant="default" onClick={() => void save([], `${year}年行政执法统计表（空表）`)}>
            空表（Excel）
          </Button>
          <FileButton multiple accept=".xlsx,.csv,.txt" onChange={(files) => void take(files)}>
            {(props) => (
              <Button variant="default" {...props}>
                读入填好的表
              </Button>
            )}
          </FileButton>
        </Group>
        {troubles.map((words) => (
          <Text key={words} size="sm" c="var(--undetermined)">
            {words}
          </Text>
        ))}
        {figures.length > 0 && (
          <Table aria-label="已读入的单位">
            <Table.Thead>
              <Table.Tr>
                {['单位', '许可受理', '处罚立案', '处罚结案', '罚没（万元）', ''].map((title) => (
                  <Table.Th key={title}>{title}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {figures.map(({ agency, licences, penalties }) => (
                <Table.Tr key={agency}>
                  <Table.Td>{agency}</Table.Td>
                  <Table.Td>{licences.accepted ?? '—'}</Table.Td>
                  <Table.Td>{penalties.filed ?? '—'}</Table.Td>
                  <Table.Td>{penalties.closed ?? '—'}</Table.Td>
                  <Table.Td>{penalties.amount === undefined ? '—' : (penalties.amount / 10_000).toFixed(2)}</Table.Td>
                  <Table.Td>
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      color="gray"
                      onClick={() => void keep(figures.filter((each) => each.agency !== agency))}
                    >
                      去掉
                    </Button>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
        {said !== undefined && (
          <Text size="sm" role="status">
            {said}
          </Text>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            关闭
          </Button>
          <Button
            variant="default"
            disabled={figures.length === 0}
            onClick={() => void save(figures, `${year}年行政执法统计表`)}
          >
            导出 Excel
          </Button>
          <Button disabled={figures.length === 0} onClick={() => setPrinting(true)}>
            预览
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

const NONE: readonly AnnualFigures[] = [];
