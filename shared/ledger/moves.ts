import { isOwn } from './rounds';
import type { Standing } from './standing';

/** What may be done to a problem next; the rest would not count. */
export type Move =
  | 'notify'
  | 'answer'
  | 'extend'
  | 'close'
  | 'return'
  | 'accept-reason'
  | 'confirm-unmendable'
  | 'revisit';

/** Whether `by` may take each step, and why not. */
export type MoveOrNot = { readonly move: Move; readonly barred?: 'own' | 'unproved' };

/** The steps open to a bureau's `by`; nobody closes what they answered, typed in or have to mend. */
export function movesOf({ state, round }: Standing, by: string, owner: string): readonly MoveOrNot[] {
  switch (state) {
    case 'open':
      return [{ move: 'notify' }];
    case 'notified':
    case 'rectifying':
    case 'returned':
      return [{ move: 'answer' }, { move: 'extend' }];
    case 'submitted': {
      const answer = round!.answer!;
      const own = isOwn(by, answer, owner) ? ({ barred: 'own' } as const) : {};
      const unproved = answer.attachments.length === 0 ? ({ barred: 'unproved' } as const) : {};
      const settle = {
        mended: { move: 'close' as const, ...unproved, ...own },
        objected: { move: 'accept-reason' as const, ...own },
        unmendable: { move: 'confirm-unmendable' as const, ...own },
        accepted: undefined,
      }[answer.answer.kind];
      return [...(settle === undefined ? [] : [settle]), { move: 'return' }];
    }
    case 'closed':
    case 'unmendable':
    case 'not-accepted':
      return round?.revisit === undefined ? [{ move: 'revisit' }] : [];
  }
}
