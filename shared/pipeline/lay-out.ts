import { sha256 } from '../base/sha256';
import { extract } from '../extraction/index';
import { auditPages, readFolios } from '../intake/index';
import type { CatalogueDifference } from '../model/catalogue-difference';
import type { Fact } from '../model/fact';
import type { Instrument } from '../model/instrument';
import type { PageFlag } from '../model/page-audit';
import type { ReadPage } from '../model/page-text';
import type { Procedure } from '../model/procedure';
import type { RegionReread } from '../model/region-reread';
import { compareCatalogue, detectProcedure, isReadAnew, segment } from '../segmentation/index';
import { layRereads } from './lay-rereads';

/** What the machine makes of the pages by themselves: no law, no local number and no corrected fact has a part in it. */
export type Layout = {
  readonly procedure: Procedure;
  readonly instruments: readonly Instrument[];
  /** As the machine reads them; corrections are laid over later. */
  readonly facts: readonly Fact[];
  readonly folios: readonly (string | undefined)[];
  readonly flags: readonly PageFlag[];
  /** 卷内目录 as the machine reads it against the pages; undefined where no catalogue could be read. */
  readonly catalogueDifferences?: readonly CatalogueDifference[] | undefined;
};

/** What a layout follows from: the pages, and what people said of their order and procedure. */
export type LayoutSource = {
  readonly pages: readonly ReadPage[];
  /** A person's word; else detected from the instruments. */
  readonly procedure?: Procedure | undefined;
  /** A person's arrangement of pages into instruments; it replaces the machine's. */
  readonly arrangement?: readonly Instrument[] | null | undefined;
  /** Parts of pages read again, as chosen by people; they replace what was read there first. */
  readonly rereads?: readonly RegionReread[] | undefined;
};

/** Pages → instruments → facts: most of the work on a dossier, and always the same for the same source. */
export function layOut(source: LayoutSource): Layout {
  const pages = layRereads(source.pages, source.rereads);
  const folios = readFolios(pages);
  const first = source.arrangement ?? segment(pages);
  const procedure = source.procedure ?? detectProcedure(first, pages);
  const instruments = source.arrangement ?? (isReadAnew(procedure, first) ? segment(pages, procedure) : first);
  const facts = extract(instruments, pages);
  return {
    procedure,
    instruments,
    facts,
    folios,
    flags: auditPages(pages, folios),
    catalogueDifferences: differences(facts, instruments, folios),
  };
}

/** The rows of 卷内目录 against the papers that are there; undefined where no row could be read. */
export function differences(
  facts: readonly Fact[],
  instruments: readonly Instrument[],
  folios: Layout['folios'],
): readonly CatalogueDifference[] | undefined {
  const rows = facts.flatMap((fact) => (fact.field === 'catalogue' && fact.state === 'read' ? fact.value : []));
  return rows.length === 0 ? undefined : compareCatalogue(rows, instruments, folios);
}

/**
 * Name of a kept layout: the same source read by the same rules has the same name on every desk.
 * `rules` names the program's way of reading; it must change whenever that does.
 */
export function layoutKey({ pages, procedure, arrangement, rereads }: LayoutSource, rules: string): string {
  const read = pages.map(({ scan, index, reading }) => [
    scan,
    index,
    reading?.text.engine,
    reading?.text.version,
    reading?.look.turn,
  ]);
  return `layout-${sha256(JSON.stringify([rules, read, procedure, arrangement ?? undefined, rereads ?? []]))}`;
}

/** A layout as it is kept; `folios` has holes that JSON has not. */
export const layoutText = (layout: Layout): string =>
  JSON.stringify({ ...layout, folios: layout.folios.map((folio) => folio ?? null) });

/** A kept layout, or undefined where the text was cut short by a crash. */
export function parseLayout(text: string): Layout | undefined {
  try {
    const kept = JSON.parse(text) as Layout;
    return { ...kept, folios: kept.folios.map((folio) => folio ?? undefined) };
  } catch {
    return undefined;
  }
}
