import { useState } from 'react';
import { evidencePictures } from '#renderer/app/evidence-pictures.ts';
import { opinionTerms } from '#renderer/app/opinion-terms.ts';
import { useServices } from '#renderer/app/services-context.ts';
import { useLaw } from '#renderer/app/use-law.ts';
import { todayBy } from '#renderer/app/use-today.ts';
import type { PagePictures } from '#renderer/scan-viewer/index.ts';
import { timelineOf } from '#shared/checks/index';
import type { ReviewerName } from '#shared/model/ids';
import type { Timeline } from '#shared/model/timeline';
import { exportOutput, exportTimeline, type Output, outcomeOf, type ReviewPaper } from './exporting';
import type { Desk } from './use-desk';

/** Makes papers about the dossier on the desk, and says where they went. */
export function useExporting({ reviewed, saving }: Desk, reviewer: ReviewerName, pictures: PagePictures) {
  const { clock, writers, desktop, store, checkContext } = useServices();
  const law = useLaw();
  const [exporting, setExporting] = useState<Output>();
  const [exported, setExported] = useState('');
  const ports = { writers, desktop, store };
  const { dossier } = reviewed;

  const during = async (output: Output, make: () => Promise<string | undefined>) => {
    setExporting(output);
    await saving.attempt(async () => {
      const file = await make();
      if (file) setExported(`已导出：${file}`);
    });
    setExporting(undefined);
  };

  return {
    exporting,
    exported,
    exportNow: (paper: ReviewPaper) => {
      const day = todayBy(clock);
      return during(paper, async () => {
        const outcome = outcomeOf(reviewed, reviewer, day);
        const shown = await evidencePictures(outcome, {
          viewed: reviewed.viewed,
          pictures,
          png: writers.png,
          paper,
          timeline: law && timelineOf(outcome.dossier, outcome.findings, checkContext(law)),
        });
        const terms = await opinionTerms(store, dossier.id);
        return exportOutput(ports, dossier.id, { outcome, paper, terms, pictures: shown }, reviewer);
      });
    },
    exportTimeline: (timeline: Timeline) =>
      during('timeline', () => exportTimeline(ports, dossier, timeline, reviewer)),
  };
}
