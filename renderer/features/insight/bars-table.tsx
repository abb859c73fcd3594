import { Button, Table } from '@mantine/core';
import type { Figure } from '#shared/model/figures';
import type { Bar } from './bars-of';

type Props = {
  readonly title: string;
  readonly measured: string;
  readonly bars: readonly Bar[];
  readonly onOpen: (behind: Figure) => void;
};

/** The same bars as a table: for whoever listens to the screen, or would rather read figures. */
export function BarsTable({ title, measured, bars, onOpen }: Props) {
  return (
    <Table aria-label={title}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>名称</Table.Th>
          <Table.Th>{measured}</Table.Th>
          <Table.Th>案卷</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {bars.map((bar) => (
          <Table.Tr key={bar.key}>
            <Table.Th scope="row" fw={400}>
              {bar.name}
            </Table.Th>
            <Table.Td>{bar.label}</Table.Td>
            <Table.Td>
              <Button
                size="compact-xs"
                variant="subtle"
                aria-label={`${bar.name}：查看${bar.behind.dossiers.length}卷`}
                onClick={() => onOpen(bar.behind)}
              >
                查看{bar.behind.dossiers.length}卷
              </Button>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
