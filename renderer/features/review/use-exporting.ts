import { useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { plainDate } from '#shared/base/plain-date';
import type { ReviewerName } from '#shared/model/ids';
import type { Timeline } from '#shared/model/timeline';
import { exportOutput, exportTimeline, type Output, outcomeOf } from './exporting';
import type { Desk } from './use-desk';

/** Makes papers about the dossier on the desk, and says where they went. */
export function useExporting({ reviewed, saving }: Desk, reviewer: ReviewerName) {
  const { clock, writers, desktop, store } = useServices();
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
    exportNow: (output: 'score-sheet' | 'problem-list') => {
      const now = clock.now();
      const day = plainDate(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
      return during(output, () =>
        exportOutput(ports, dossier.id, outcomeOf(reviewed, reviewer, day), output, reviewer),
      );
    },
    exportTimeline: (timeline: Timeline) =>
      during('timeline', () => exportTimeline(ports, dossier, timeline, reviewer)),
  };
}
