import { useCallback, useEffect, useState } from 'react';
import { type SelectedText, selectedText } from '#renderer/scan-viewer/index.ts';
import type { Citation } from '#shared/model/citation';
import type { Box } from '#shared/model/geometry';
import { citationAt } from '../citing';
import { withCitation } from '../draft';
import type { Desk } from '../use-desk';
import { pickedPlace, pickLine, startingLine } from './line-picking';

/** Ways to take words or a part of the page: a box drawn, text selected, lines picked with the keyboard. */
export function useEvidence(desk: Desk) {
  const { position, reviewed, line, draft, readOnly, move } = desk;
  const { viewed } = reviewed;
  const selected = useSelectedText();
  const [forFact, setForFact] = useState<Citation>();
  const lines = viewed.get(position.page)?.lines ?? [];
  const picked = position.picked && pickedPlace(position.page, lines, position.picked);
  /** What the hand or the keys hold, to be made evidence, a fact or a note. */
  const held: Citation | undefined = selected ? placeOf(selected) : picked;

  const done = () => {
    window.getSelection()?.removeAllRanges();
    move({ to: 'drawing', drawing: false });
  };

  function takeEvidence(citation: Citation | undefined = held): boolean {
    if (!citation || !line || !draft || readOnly) return false;
    desk.edit(withCitation(line, draft, citation));
    done();
    return true;
  }

  function takeNote(): boolean {
    if (!held || !line || !draft || readOnly) return false;
    const note = [draft.note, `“${held.quote}”`].filter((part) => part !== '').join('');
    desk.edit({ ...draft, note }, 'composing');
    done();
    desk.noteField.current?.focus();
    return true;
  }

  function takeFact(): boolean {
    if (!held || readOnly) return false;
    setForFact(held);
    done();
    return true;
  }

  const pick = (step: 1 | -1, how: 'alone' | 'along') => {
    if (lines.length === 0) return;
    const picking = position.picked ? pickLine(lines, position.picked, step, how) : startingLine(lines, position.cited);
    move({ to: 'picked', picked: picking });
  };

  const onBox = useCallback(
    (box: Box, ordinal = position.page) => {
      move({ to: 'drawing', drawing: false });
      if (!line || !draft) return;
      desk.edit(withCitation(line, draft, citationAt(ordinal, box, viewed.get(ordinal)?.lines ?? [])));
    },
    [line, draft, position.page, viewed, desk.edit, move],
  );

  return {
    selected,
    picked,
    forFact,
    leaveFact: () => setForFact(undefined),
    takeEvidence,
    takeNote,
    takeFact,
    /** The page as a whole: for what is missing from it, or where no words were read. */
    takePage: () => takeEvidence({ page: position.page, box: [0, 0, 1, 1], quote: '' }),
    pick,
    onBox: position.drawing ? onBox : undefined,
  };
}

export type Evidence = ReturnType<typeof useEvidence>;

const placeOf = ({ page, box, words }: SelectedText): Citation => ({ page, box, quote: words });

function useSelectedText(): SelectedText | undefined {
  const [selected, setSelected] = useState<SelectedText>();
  useEffect(() => {
    const look = () => setSelected(selectedText(document.getSelection()));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  return selected;
}
