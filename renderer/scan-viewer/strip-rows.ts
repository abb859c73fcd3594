/** Pages that belong together in the strip, under one heading. */
export type PageGroup = {
  readonly id: string;
  readonly title: string;
  /** Second, quieter line: a date, or why the title is in doubt. */
  readonly note: string;
  readonly tone: 'plain' | 'doubtful' | 'violated';
  readonly pages: readonly number[];
};

export type StripRow =
  | { readonly kind: 'group'; readonly id: string; readonly group: PageGroup; readonly open: boolean }
  | { readonly kind: 'pages'; readonly id: string; readonly pages: readonly number[] };

export const ROW_HEIGHT = { group: 44, pages: 148 } as const;

/** Headings and rows of thumbnails in the order shown; closed groups show their heading only. */
export const stripRows = (
  groups: readonly PageGroup[],
  closed: ReadonlySet<string>,
  perRow: number,
): readonly StripRow[] =>
  groups.flatMap((group) => {
    const open = !closed.has(group.id);
    const heading: StripRow = { kind: 'group', id: group.id, group, open };
    return open ? [heading, ...pageRows(group, perRow)] : [heading];
  });

/** The row on which a page stands, or its group's heading while the group is closed; −1 for none. */
export function rowOfPage(rows: readonly StripRow[], ordinal: number): number {
  const shown = rows.findIndex((row) => row.kind === 'pages' && row.pages.includes(ordinal));
  return shown >= 0 ? shown : rows.findIndex((row) => row.kind === 'group' && row.group.pages.includes(ordinal));
}

function pageRows({ id, pages }: PageGroup, perRow: number): readonly StripRow[] {
  const count = Math.ceil(pages.length / perRow);
  return Array.from({ length: count }, (_, row) => ({
    kind: 'pages',
    id: `${id}/${row}`,
    pages: pages.slice(row * perRow, (row + 1) * perRow),
  }));
}
