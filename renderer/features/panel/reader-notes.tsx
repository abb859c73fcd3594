import { Text } from '@mantine/core';
import { useServices } from '#renderer/app/services-context.ts';
import { pagesOf, useLive } from '#renderer/storage/index.ts';
import { sightWords } from '#shared/glossary';
import type { DossierState } from '#shared/journal/index';
import type { ReviewerName } from '#shared/model/ids';
import type { Sight } from '#shared/model/sight';
import { type PagePlace, samePage } from '#shared/model/vouched-page';
import classes from './panel.module.css';

type Props = { readonly state: DossierState; readonly readers: readonly ReviewerName[] };

/** Beside the marks: whose eyes saw an original or a page no machine could read, and what each reader found done well. Nothing where nobody said anything. */
export function ReaderNotes({ state, readers }: Props) {
  const { store } = useServices();
  const instruments = useLive(() => store.instruments(state.id), [store, state.id]);
  const titleOf = (id: string) => instruments?.find((each) => each.id === id)?.title ?? '一份文书';
  const notes = readers.flatMap((reviewer) => {
    const { sights = {}, vouched = [], practices = [] } = state.reviews[reviewer] ?? {};
    const seen = Object.entries(sights).filter((entry): entry is [string, Sight] => entry[1] !== 'scan');
    return [
      ...seen.map(([id, sight]) => `${reviewer}：${sightWords[sight]}《${titleOf(id)}》`),
      ...(vouched.length > 0
        ? [`${reviewer}：已看过未能识读的第${ordinalsOf(state, vouched).join('、')}页，没有评查要看的文字`]
        : []),
      ...practices.map(({ text, cited }) => {
        const pages = cited.map(({ page }) => `第${page}页`).join('、');
        return `${reviewer}：好的做法，${text}${pages === '' ? '' : `（${pages}）`}`;
      }),
    ];
  });
  if (notes.length === 0) return null;
  return (
    <section className={classes.notes} aria-label="原件核对与好的做法">
      {notes.map((note) => (
        <Text key={note} size="sm">
          {note}
        </Text>
      ))}
    </section>
  );
}

const ordinalsOf = (state: DossierState, places: readonly PagePlace[]): readonly number[] =>
  pagesOf(state)
    .filter((page) => places.some((place) => samePage(place, page)))
    .map(({ ordinal }) => ordinal);
