import type { PageFlag } from '../../model/page-audit';
import { LEGIBLE, type ReadPage } from '../../model/page-text';
import { auditFolios } from './audit-folios';
import { findRepeats } from './find-repeats';

/** More than this many degrees is worth a remark. */
const skewed = 1.5;

/** What a person should look at: flagged in the order of pages, never removed. */
export function auditPages(pages: readonly ReadPage[], folios: readonly (string | undefined)[]): readonly PageFlag[] {
  return [...pages.flatMap(flagsOf), ...findRepeats(pages), ...auditFolios(pages, folios)].sort(
    (a, b) => a.page - b.page,
  );
}

function flagsOf({ ordinal: page, reading, trouble }: ReadPage): readonly PageFlag[] {
  if (reading === undefined) return [{ kind: 'unread', page, trouble: trouble ?? '' }];

  const { look, text } = reading;
  if (look.blank) return [{ kind: 'blank', page }];

  const flags: PageFlag[] = [];
  if (look.turn !== 0) flags.push({ kind: 'turned', page, turn: look.turn });
  if (Math.abs(look.skew) > skewed) flags.push({ kind: 'skewed', page, degrees: look.skew });
  if (text.legibility < LEGIBLE) flags.push({ kind: 'illegible', page, legibility: text.legibility });
  return flags;
}
