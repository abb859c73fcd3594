import { pagesOf, recipeFor, turnOf } from '#renderer/storage/index.ts';
import type { DossierState } from '#shared/journal/index';
import type { Change } from '#shared/model/change';
import type { Sha256 } from '#shared/model/ids';
import type { Procedure } from '#shared/model/procedure';
import { readingKey } from '#shared/pipeline/index';
import type { ExchangePorts } from './exchange-ports';

/** A dossier as it travels: its scans by name, of which procedure it is, and how its pages lie. Nothing anybody thought of it. */
export const dossierTold = (
  { id: subject, name, scans, turns }: DossierState,
  procedure: Procedure | undefined,
): readonly Change[] => [
  { kind: 'dossier.received', subject, payload: { name, scans } },
  ...(procedure === undefined ? [] : [{ kind: 'dossier.procedure', subject, payload: { procedure } } as const]),
  ...turns.map((turn) => ({ kind: 'page.turned', subject, payload: turn }) as const),
];

/** Every scan of these dossiers once, and what was read on their pages, so that nobody reads the same pages twice. */
export const dossierMembers = (ports: Pick<ExchangePorts, 'desktop' | 'store'>, states: readonly DossierState[]) => [
  ...scansOf(states).map((scan) => ({
    name: `originals/${scan}`,
    packed: false,
    bytes: () => ports.desktop.original(scan),
  })),
  ...states.map((state, at) => ({
    name: `readings/${at}.json`,
    packed: true,
    bytes: async () => new TextEncoder().encode(JSON.stringify(await readingsOf(ports, state))),
  })),
];

const scansOf = (states: readonly DossierState[]): readonly Sha256[] => [
  ...new Set(states.flatMap(({ scans }) => scans.map(({ sha256 }) => sha256))),
];

/** By the name each has among the derived files. */
async function readingsOf(
  { store, desktop }: Pick<ExchangePorts, 'desktop' | 'store'>,
  state: DossierState,
): Promise<Readonly<Record<string, string>>> {
  const recipe = (await store.progress(state.id))?.recipe;
  if (recipe === undefined) return {};
  const keys = pagesOf(state).map((page) => readingKey(page, recipeFor(recipe, turnOf(state, page))));
  const texts = await Promise.all(keys.map(async (key) => [key, await desktop.derived(key)] as const));
  return Object.fromEntries(texts.flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])));
}
