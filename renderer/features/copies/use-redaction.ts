import { useMemo, useState } from 'react';
import { useServices } from '#renderer/app/services-context.ts';
import { viewedPage } from '#renderer/scan-viewer/index.ts';
import { type DossierRow, useLive } from '#renderer/storage/index.ts';
import type { SecretChoice } from '#renderer/ui/secret-choices.tsx';
import type { Box } from '#shared/model/geometry';
import type { DossierId } from '#shared/model/ids';
import type { ReadPage } from '#shared/model/page-text';
import type { NamesTold } from '#shared/model/person';
import { layRereads, namesTold } from '#shared/pipeline/index';
import {
  findSecrets,
  type Located,
  locate,
  misreadNames,
  type Secret,
  type SecretKind,
  secretKinds,
} from '#shared/redaction/index';
import type { Redaction } from './covering';

/** A secret found, on which pages and how often. */
export type FoundSecret = { readonly secret: Secret; readonly pages: readonly number[]; readonly places: number };

/** A page nobody has read is covered whole until a person says otherwise. */
const WHOLE: Box = [0, 0, 1, 1];

/** What is known of the dossier; undefined until it is. */
export function useRedactable(id: DossierId) {
  const { store } = useServices();
  return useLive(async () => {
    const row = await store.dossier(id);
    if (row === undefined) return undefined;
    const [pages, facts, instruments, audit] = await Promise.all([
      store.pages(row),
      store.facts(id),
      store.instruments(id),
      store.audit(id),
    ]);
    const read = layRereads(pages, row.rereads);
    return {
      row,
      pages: read,
      viewed: read.map((page) => viewedPage(page, audit?.folios[page.ordinal - 1], row)),
      names: namesTold(facts),
      titles: instruments.map(({ title }) => title),
    };
  }, [store, id]);
}

export type Redactable = NonNullable<ReturnType<typeof useRedactable>>;

/** What the person decides about it: the names, the kinds, each secret found, and boxes drawn by hand. */
export function useRedaction({ row, pages, names: read, titles }: Redactable) {
  const [names, setNames] = useState<NamesTold>(read);
  const [kinds, setKinds] = useState<ReadonlySet<SecretKind>>(new Set(secretKinds));
  const [choices, setChoices] = useState<ReadonlyMap<string, SecretChoice>>(new Map());
  const [boxes, setBoxes] = useState<ReadonlyMap<number, readonly Box[]>>(
    () => new Map(pages.flatMap(({ ordinal, reading }) => (reading === undefined ? [[ordinal, [WHOLE]]] : []))),
  );
  const secrets = useMemo(() => secretsOf(row, pages, titles, names, kinds), [row, pages, titles, names, kinds]);
  const located = useMemo(
    () => new Map(pages.map(({ ordinal, reading }) => [ordinal, locate(reading?.text.lines ?? [], secrets)])),
    [pages, secrets],
  );
  const found = useMemo(() => secrets.map((secret) => foundOf(secret, located)), [secrets, located]);
  const undecided = secrets.filter(({ text }) => !choices.has(text));
  const chosen = (choice: SecretChoice) => secrets.filter(({ text }) => choices.get(text) === choice);
  const redaction: Redaction = {
    secrets: chosen('hide'),
    boxes,
    kept: new Set(chosen('keep').map(({ text }) => text)),
  };

  return {
    names,
    setNames,
    kinds,
    setKinds,
    found,
    located,
    choices,
    setChoices,
    undecided: undecided.length,
    boxes,
    setBoxes: (ordinal: number, drawn: readonly Box[]) => setBoxes(new Map([...boxes, [ordinal, drawn]])),
    redaction,
  };
}

/**
 * Names are looked for without the blanks engines put between signs, and as a reader may have got them wrong; forms that give
 * themselves away as they stand.
 */
function secretsOf(
  row: DossierRow,
  pages: readonly ReadPage[],
  titles: readonly string[],
  names: NamesTold,
  kinds: ReadonlySet<SecretKind>,
): readonly Secret[] {
  const lines = pages.flatMap(({ reading }) => reading?.text.lines.map(({ text }) => text) ?? []);
  const words = [row.name, ...titles, ...lines].join('\n');
  const known = new Set<SecretKind>(['person', 'organisation', 'address']);
  const all = [
    ...findSecrets(words, names, kinds),
    ...findSecrets(words.replaceAll(/[ \n]/g, ''), names, new Set([...kinds].filter((kind) => known.has(kind)))).filter(
      ({ text }) => listed(names).has(text),
    ),
    ...misreadNames(words, names, kinds),
  ];
  return [...new Map(all.map((secret) => [secret.text, secret])).values()].toSorted(
    (a, b) => b.text.length - a.text.length,
  );
}

const listed = ({ persons, organisations, addresses }: NamesTold): ReadonlySet<string> =>
  new Set([...persons, ...organisations, ...addresses]);

function foundOf(secret: Secret, located: ReadonlyMap<number, readonly Located[]>): FoundSecret {
  const on = [...located].flatMap(([page, all]) =>
    all.filter((each) => each.secret.text === secret.text).map(() => page),
  );
  return { secret, pages: [...new Set(on)], places: on.length };
}
