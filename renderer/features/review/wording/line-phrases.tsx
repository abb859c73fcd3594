import { useMemo } from 'react';
import { usePreferences } from '../comfort/use-preferences';
import { wording } from '../draft';
import type { Desk } from '../use-desk';
import { generalised, phraseBlanks, withPhrase } from './phrase-blanks';
import { PhraseChoice } from './phrase-choice';

/** The usual phrases of the open item; they belong to the reviewer's seat. */
export function LinePhrases({ desk }: { readonly desk: Desk }) {
  const { line, draft, reviewed, phraseList } = desk;
  const [{ phrases }, prefer] = usePreferences();
  const cited = draft?.citations;
  const blanks = useMemo(() => phraseBlanks(reviewed, cited ?? []), [reviewed, cited]);
  if (!line || !draft || draft.verdict === undefined) return null;
  const own = phrases[line.id] ?? [];
  const keep = (kept: readonly string[]) => prefer({ phrases: { ...phrases, [line.id]: kept } });
  return (
    <PhraseChoice
      proposed={draft.verdict === 'violated' ? wording(line) : ''}
      own={own}
      blanks={blanks}
      note={draft.note}
      first={phraseList}
      onChoose={(note) => {
        desk.edit({ ...draft, note });
        if (phraseList.current) phraseList.current.open = false;
        desk.noteField.current?.focus();
      }}
      onKeep={() => keep(withPhrase(own, generalised(draft.note, blanks)))}
      onForget={(phrase) => keep(own.filter((each) => each !== phrase))}
    />
  );
}
