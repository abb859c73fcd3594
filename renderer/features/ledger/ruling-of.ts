import type { PlainDate } from '#shared/base/plain-date';
import type { Move } from '#shared/ledger/index';
import type { Ruling } from '#shared/model/problem-step';

/** The ruling a move makes; `due` is empty where no new limit was set. */
export function rulingOf(move: Exclude<Move, 'notify' | 'answer' | 'extend' | 'revisit'>, due: string): Ruling {
  switch (move) {
    case 'close':
      return { kind: 'closed' };
    case 'return':
      return { kind: 'returned', ...(due !== '' && { due: due as PlainDate }) };
    case 'accept-reason':
      return { kind: 'not-accepted' };
    case 'confirm-unmendable':
      return { kind: 'unmendable' };
  }
}
