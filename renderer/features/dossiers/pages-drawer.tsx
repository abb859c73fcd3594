import { Button, Drawer, Group, Stack, Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { useReviewer } from '#renderer/app/use-reviewer.ts';
import { type DossierRow, pagesOf, useLive } from '#renderer/storage/index.ts';
import { errorWords } from '#shared/base/error-words';
import type { DossierId } from '#shared/model/ids';
import type { Page } from '#shared/model/page';
import type { PageFlag } from '#shared/model/page-audit';
import { flagWords } from './flag-words';
import { PageThumbnail } from './page-thumbnail';
import classes from './pages-drawer.module.css';

type Props = { readonly dossier: DossierId | undefined; readonly onClose: () => void };

const ACROSS = 3;
const ROW = 224;

/** The pages as small pictures with what page audit noticed; pages are flagged, never removed. */
export function PagesDrawer({ dossier, onClose }: Props) {
  const { store } = useServices();
  const row = useLive(() => (dossier === undefined ? undefined : store.dossier(dossier)), [store, dossier]);
  return (
    <Drawer opened={dossier !== undefined} onClose={onClose} position="right" size={480} title={row?.name} padding="md">
      {row !== undefined && <Pages key={row.id} dossier={row} />}
    </Drawer>
  );
}

function Pages({ dossier }: { readonly dossier: DossierRow }) {
  const { store, copies } = useServices();
  const reviewer = useReviewer();
  const audit = useLive(() => store.audit(dossier.id), [store, dossier.id]);
  const flags = audit?.flags ?? [];
  const pages = pagesOf(dossier);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: Math.ceil(pages.length / ACROSS),
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 2,
  });

  return (
    <Stack gap="sm" className={classes.pages}>
      <Text size="sm">{summary(dossier, flags, audit !== undefined)}</Text>
      {dossier.scans
        .filter(({ incomplete }) => incomplete)
        .map(({ sha256, name }) => (
          <Text key={sha256} size="sm" c="var(--undetermined)">
            ? {errorWords('file-incomplete', name)}
          </Text>
        ))}
      <Group gap="sm">
        <Button size="xs" variant="default" onClick={() => void copies.pdf(dossier.id, reviewer)}>
          导出可检索 PDF
        </Button>
        <Button size="xs" variant="default" onClick={() => void copies.text(dossier.id, reviewer)}>
          导出文字（Markdown）
        </Button>
      </Group>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard */}
      <div ref={scroller} className={classes.scroller} tabIndex={0}>
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start }) => (
            <div key={index} className={classes.row} style={{ transform: `translateY(${start}px)` }}>
              {pages.slice(index * ACROSS, (index + 1) * ACROSS).map((page) => (
                <FlaggedPage
                  key={page.ordinal}
                  page={page}
                  folio={audit?.folios[page.ordinal - 1]}
                  flags={flags.filter((flag) => flag.page === page.ordinal)}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
    </Stack>
  );
}

type FlaggedProps = { readonly page: Page; readonly folio: string | undefined; readonly flags: readonly PageFlag[] };

function FlaggedPage({ page, folio, flags }: FlaggedProps) {
  return (
    <figure className={classes.page} data-flagged={flags.length > 0}>
      <PageThumbnail page={page} />
      <figcaption className={classes.caption}>
        第 {page.ordinal} 页{folio !== undefined && `（页码 ${folio}）`}
        {flags.map((flag) => (
          <span key={flag.kind} className={classes.flag}>
            ? {flagWords(flag)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

function summary({ pages, scans }: DossierRow, flags: readonly PageFlag[], audited: boolean): string {
  const size = `共 ${pages} 页，${scans.length} 个扫描件。`;
  if (!audited) return `${size}识别完成后在这里列出空白、倒置、重复和缺页码的页。`;
  const flagged = new Set(flags.map(({ page }) => page)).size;
  return flagged === 0 ? `${size}没有发现空白、倒置、重复或缺页码的页。` : `${size}有 ${flagged} 页请留意，均未删除。`;
}
