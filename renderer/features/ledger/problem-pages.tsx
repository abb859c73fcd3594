import { Text } from '@mantine/core';
import { useServices } from '#renderer/app/services-context.ts';
import { usePictures } from '#renderer/app/use-pictures.ts';
import { PageCrop, pageLabel, type ViewedPage, viewedPage } from '#renderer/scan-viewer/index.ts';
import { type DossierRow, useLive } from '#renderer/storage/index.ts';
import type { Citation } from '#shared/model/citation';
import type { Problem } from '#shared/model/problem';
import classes from './problem-view.module.css';

/** Large enough to read, never wider than its half of the screen. */
const ROOM = { width: 620, height: 420 };

/** What the problem was read from: the pieces of the pages it cites, where the dossier is on this desk. */
export function ProblemPages({ problem }: { readonly problem: Problem }) {
  const { store } = useServices();
  const { dossier: id } = problem;
  const held = useLive(async () => {
    const dossier = id === undefined ? undefined : await store.dossier(id);
    if (dossier === undefined || dossier.removed) return null;
    const cited = new Set(problem.citations.map(({ page }) => page));
    const [pages, audit] = await Promise.all([store.pages(dossier), store.audit(dossier.id)]);
    const viewed = pages
      .filter(({ ordinal }) => cited.has(ordinal))
      .map((page) => viewedPage(page, audit?.folios[page.ordinal - 1], dossier));
    return { dossier, viewed: new Map(viewed.map((page) => [page.ordinal, page])) };
  }, [store, id, problem.citations]);

  if (held === undefined) return null;
  if (held === null) {
    return <Text c="dimmed">{problem.place === '' ? '没有引用页面。' : `案卷不在本机，出处：${problem.place}`}</Text>;
  }
  if (problem.citations.length === 0) return <Text c="dimmed">这个问题没有引用页面（例如“未见”某份文书）。</Text>;
  return <Crops dossier={held.dossier} viewed={held.viewed} citations={problem.citations} />;
}

type CropsProps = {
  readonly dossier: DossierRow;
  readonly viewed: ReadonlyMap<number, ViewedPage>;
  readonly citations: readonly Citation[];
};

function Crops({ dossier, viewed, citations }: CropsProps) {
  const pictures = usePictures(dossier.scans);
  return (
    <ul className={classes.crops} aria-label="出处">
      {citations.map((citation) => {
        const page = viewed.get(citation.page);
        return (
          <li key={`${citation.page} ${citation.box.join(' ')}`}>
            <span className={classes.place}>{page === undefined ? `第${citation.page}页` : pageLabel(page)}</span>
            {page !== undefined && <PageCrop page={page} box={citation.box} pictures={pictures} room={ROOM} />}
            {citation.quote !== '' && <blockquote className={classes.quote}>{citation.quote}</blockquote>}
          </li>
        );
      })}
    </ul>
  );
}
