import { type LoadedTemplate, standardOf } from '#renderer/features/reading/index.ts';
import type { Change } from '#shared/model/change';
import type { Sha256 } from '#shared/model/ids';
import type { TemplateRef } from '#shared/model/scoring-template';
import type { Library } from '#shared/ports/library';
import { earlierStandard } from './standards';

type ShelfPorts = {
  readonly library: Pick<Library, 'keepOriginal' | 'original'>;
  readonly shipped: readonly LoadedTemplate[];
  /** Text of a standard that ships. */
  textOf(sha256: string): string | undefined;
};

/**
 * Standards by digest: those that ship and those that reviews of this library were bound to when another ship was current. Their texts
 * lie in the library as files do, so that an old review opens with its own. See decisions/a-review-keeps-its-standard.md.
 */
export function standardShelf({ library, shipped, textOf }: ShelfPorts) {
  const kept = new Set<string>();
  const earlier = new Map<string, { readonly loaded: LoadedTemplate; readonly text: string }>();

  const isHere = ({ sha256 }: TemplateRef) => earlier.has(sha256) || shipped.some(({ ref }) => ref.sha256 === sha256);

  async function keep(refs: readonly TemplateRef[]): Promise<void> {
    for (const { sha256 } of refs) {
      const text = textOf(sha256);
      if (text === undefined || kept.has(sha256)) continue;
      await library.keepOriginal(new Blob([text]));
      kept.add(sha256);
    }
  }

  /** Takes down from the library what does not ship any more. */
  async function fetch(refs: readonly TemplateRef[]): Promise<void> {
    const gone = new Map(refs.filter((ref) => !isHere(ref)).map((ref) => [ref.sha256, ref]));
    await Promise.all(
      [...gone.values()].map(async (ref) => {
        const text = await textIn(library, ref.sha256);
        const [loaded] = earlierStandard(ref, text);
        if (text !== undefined && loaded !== undefined) earlier.set(ref.sha256, { text, loaded });
      }),
    );
  }

  return {
    find: (ref: Pick<TemplateRef, 'id' | 'version'> & Partial<TemplateRef>) =>
      standardOf([...[...earlier.values()].map(({ loaded }) => loaded), ...shipped], ref),
    /** What a worker that knows only what ships needs beside it. */
    textOf: ({ sha256 }: TemplateRef) => earlier.get(sha256)?.text,
    /** Before changes that bind anything to a standard are written, its text is in the library. */
    keepBound: (changes: readonly Change[]) => keep(changes.flatMap(({ payload }) => refsIn(payload))),
    keep,
    fetch,
  };
}

/** A standard that was never kept here is none of ours to miss. */
const textIn = async (library: ShelfPorts['library'], sha256: string): Promise<string | undefined> =>
  library.original(sha256 as Sha256).then(
    async (bytes) => new TextDecoder().decode(bytes instanceof Uint8Array ? bytes : await bytes.arrayBuffer()),
    () => undefined,
  );

/** References to standards anywhere in a payload: a review's, a campaign's by procedure, a checklist's. */
function refsIn(value: unknown): TemplateRef[] {
  if (typeof value !== 'object' || value === null) return [];
  return isRef(value) ? [value] : Object.values(value).flatMap(refsIn);
}

const isRef = (value: object): value is TemplateRef =>
  'id' in value && 'version' in value && 'sha256' in value && Object.keys(value).length === 3;
