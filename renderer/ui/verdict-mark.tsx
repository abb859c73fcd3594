import { verdictWords } from '#shared/glossary';
import type { Verdict } from '#shared/model/verdict';
import classes from './verdict-mark.module.css';

type Props = { readonly verdict: Verdict; readonly count?: number; readonly wordless?: boolean };

/** A verdict as glyph and word; where there is only room for the glyph, the word is its label. */
export function VerdictMark({ verdict, count, wordless = false }: Props) {
  const { name, glyph } = verdictWords[verdict];
  const label = count === undefined ? name : `${name} ${count}`;
  return (
    <span className={classes.mark} data-verdict={verdict} title={wordless ? label : undefined}>
      <span aria-hidden className={classes.glyph}>
        {glyph}
      </span>
      {wordless ? <span className={classes.unseen}>{name}</span> : <span>{name}</span>}
      {count !== undefined && <span>{count}</span>}
    </span>
  );
}
