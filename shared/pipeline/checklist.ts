import type { FoundProblem } from '../ledger/index';
import type { Checklist, HeldLine } from '../model/checklist';
import type { ItemId, ReviewerName } from '../model/ids';
import type { Mark } from '../model/mark';
import type { Scorecard } from '../model/scorecard';
import type { ScoringTemplate } from '../model/scoring-template';
import { score } from '../scoring/index';

type Held = { readonly checklist: Checklist; readonly lines: Readonly<Record<ItemId, HeldLine>> };

/** A 单位层面清单 scored by its standard, as any dossier is: what nobody decided leaves it unsettled. */
export const scoredChecklist = (template: ScoringTemplate, { lines }: Held): Scorecard =>
  score(
    template,
    Object.values(lines).map(
      ({ item, verdict, deduction, note, at, by }): Mark => ({
        item,
        reviewer: by as ReviewerName,
        verdict,
        deduction,
        note,
        citations: [],
        accepted: false,
        at,
      }),
    ),
  );

/** What the list found wrong with the agency as a whole, as the ledger of the bureau, or of the agency itself, takes it. */
export const foundInChecklist = (
  template: ScoringTemplate,
  { checklist, lines }: Held,
  source: 'checklist' | 'self-check' = 'checklist',
): readonly FoundProblem[] =>
  template.groups.flatMap(({ items }) =>
    items.flatMap((item): readonly FoundProblem[] => {
      const line = Object.hasOwn(lines, item.id) ? lines[item.id] : undefined;
      if (line?.verdict !== 'violated') return [];
      return [
        {
          year: checklist.year,
          agency: checklist.agency,
          matter: '',
          source,
          item: item.id,
          title: item.title,
          category: 'agency',
          words: line.note === '' ? `${item.title}：未达到“${item.requirement}”` : line.note,
          place: line.attachments.map(({ name }) => name).join('、'),
          basis: item.basis,
          citations: [],
          severity: item.severity,
          deduction: line.deduction,
          mending: `对照“${item.requirement}”整改，附制度文件或数据佐证`,
          owner: '',
        },
      ];
    }),
  );
