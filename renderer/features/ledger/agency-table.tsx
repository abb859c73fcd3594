import { Table } from '@mantine/core';
import type { PlainDate } from '#shared/base/plain-date';
import { closureByAgency, type Stood } from '#shared/ledger/index';
import classes from './agency-table.module.css';

type Props = {
  readonly lines: readonly Stood[];
  readonly today: PlainDate;
  readonly onAgency: (agency: string) => void;
};

/** 各单位销号率: who is behind comes first. */
export function AgencyTable({ lines, today, onAgency }: Props) {
  const rows = closureByAgency(lines, today).toSorted(
    (a, b) => b.overdue - a.overdue || (a.rate ?? 2) - (b.rate ?? 2) || b.total - a.total,
  );
  return (
    <div className={classes.scroller}>
      <Table stickyHeader aria-label="各单位销号率" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            {['单位', '问题', '待通知', '整改中', '待复核', '退回', '已了结', '逾期', '往年重复', '销号率'].map(
              (title) => (
                <Table.Th key={title}>{title}</Table.Th>
              ),
            )}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ agency, total, by, overdue, repeated, rate }) => (
            <Table.Tr key={agency}>
              <Table.Td>
                <button type="button" className={classes.agency} onClick={() => onAgency(agency)}>
                  {agency === '' ? '（未填单位）' : agency}
                </button>
              </Table.Td>
              <Table.Td>{total}</Table.Td>
              <Table.Td>{by.open}</Table.Td>
              <Table.Td>{by.notified + by.rectifying}</Table.Td>
              <Table.Td>{by.submitted}</Table.Td>
              <Table.Td>{by.returned}</Table.Td>
              <Table.Td>{by.closed + by['not-accepted'] + by.unmendable}</Table.Td>
              <Table.Td className={overdue > 0 ? classes.overdue : undefined}>{overdue}</Table.Td>
              <Table.Td>{repeated}</Table.Td>
              <Table.Td>{rate === undefined ? '' : `${(rate * 100).toFixed(1)}%`}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
