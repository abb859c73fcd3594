import type { Highlight } from '#renderer/scan-viewer/index.ts';
import { type Citation, samePlace } from '#shared/model/citation';
import { type DeskLine, deciding } from './desk-lines';
import type { Draft } from './draft';

/** The boxes that glow on a page: what the machine saw, what the person drew, the place jumped to, and what was looked for. */
export function highlightsOn(
  page: number,
  line: DeskLine | undefined,
  draft: Draft | undefined,
  cited: Citation | undefined,
  found: readonly Highlight[] = [],
): readonly Highlight[] {
  const machine = line ? deciding(line.proposal).flatMap(({ citations }) => citations) : [];
  const mine = (draft?.citations ?? []).filter((own) => !machine.some((seen) => samePlace(seen, own)));
  const tone = machineTone(line);
  const marked = [
    ...machine.map((citation) => ({ citation, tone })),
    ...mine.map((citation) => ({ citation, tone: 'mine' as const })),
  ];
  const known = marked.some(({ citation }) => cited && samePlace(citation, cited));
  const glowing = [...marked, ...(cited && !known ? [{ citation: cited, tone: 'cited' as const }] : [])]
    .filter(({ citation }) => citation.page === page)
    .map(({ citation, tone: colour }) => ({
      id: citation.box.join(' '),
      box: citation.box,
      tone: colour,
      current: cited !== undefined && samePlace(citation, cited),
      label: citation.quote === '' ? '出处' : `出处：${citation.quote}`,
    }));
  return [...glowing, ...found].filter(({ id }, at, all) => all.findIndex((other) => other.id === id) === at);
}

function machineTone(line: DeskLine | undefined): Highlight['tone'] {
  if (line?.proposal.verdict === 'violated') return 'violated';
  return line?.proposal.verdict === 'undetermined' ? 'doubtful' : 'cited';
}
