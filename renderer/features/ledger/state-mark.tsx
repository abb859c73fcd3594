import { ledgerStateWords } from '#shared/ledger-glossary';
import type { LedgerState } from '#shared/model/ledger-state';
import classes from './state-mark.module.css';

const glyphs: Record<LedgerState, string> = {
  open: '○',
  notified: '→',
  rectifying: '…',
  submitted: '?',
  returned: '↩',
  closed: '✓',
  'not-accepted': '–',
  unmendable: '×',
};

/** Where a problem stands: a glyph and its word, never colour alone. */
export function StateMark({ state, overdue }: { readonly state: LedgerState; readonly overdue: boolean }) {
  return (
    <span className={classes.mark} data-state={state} data-overdue={overdue || undefined}>
      <span aria-hidden>{glyphs[state]}</span> {ledgerStateWords[state]}
      {overdue && '·逾期'}
    </span>
  );
}
