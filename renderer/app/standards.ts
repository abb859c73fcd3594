import type { LoadedTemplate } from '#renderer/features/reading/derive-all.ts';
import type { PlainDate } from '#shared/base/plain-date';
import { sha256 } from '#shared/base/sha256';
import { type CheckContext, parametersOn, parseParameters } from '#shared/checks/index';
import type { HouseState } from '#shared/journal/index';
import {
  type PenaltyBook,
  parseHolidays,
  parsePenaltyRanges,
  parseStatutes,
  type StatuteBook,
  withAdded,
  withGists,
  withHolidays,
} from '#shared/law/index';
import { parseLimitRules, parseMeasures } from '#shared/ledger/index';
import type { HolidayTable, ParameterSet } from '#shared/model/parameter';
import { procedures } from '#shared/model/procedure';
import type { TemplateRef } from '#shared/model/scoring-template';
import { parseTemplate } from '#shared/scoring/index';
import gistsJson from '../../resources/article-gists.json';
import measuresJson from '../../resources/checklist-measures.json';
import holidaysJson from '../../resources/holidays.json';
import limitRulesJson from '../../resources/limit-rules.json';
import parametersJson from '../../resources/parameters/default.json';
import penaltyRangesJson from '../../resources/penalty-ranges.json';
import statutesJson from '../../resources/statutes.json';

const files = import.meta.glob<string>('../../scoring-templates/**/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The standards that ship and can be used: by procedure, and first of each the one named after it, which is the default. */
export const templates: readonly LoadedTemplate[] = Object.values(files)
  .flatMap((text): readonly LoadedTemplate[] => {
    const parsed = parseTemplate(JSON.parse(text));
    if (!parsed.ok) return [];
    const { id, version } = parsed.template;
    return [{ template: parsed.template, ref: { id, version, sha256: sha256(text) } }];
  })
  .toSorted((a, b) => rank(a) - rank(b));

const texts: ReadonlyMap<string, string> = new Map(Object.values(files).map((text) => [sha256(text), text]));

/** Text of a standard that ships. */
export const standardText = (digest: string): string | undefined => texts.get(digest);

/** A standard kept in the library, where its text is at hand and reads. */
export function earlierStandard(ref: TemplateRef, text: string | undefined): readonly LoadedTemplate[] {
  const parsed = text === undefined ? undefined : parseTemplate(JSON.parse(text));
  return parsed?.ok === true ? [{ template: parsed.template, ref }] : [];
}

function rank({ template: { id, procedure } }: LoadedTemplate): number {
  return procedures.indexOf(procedure) * 2 + (id === procedure ? 0 : 1);
}

/** Days off as they ship. */
const holidays = parseHolidays(holidaysJson);
/** Local numbers by place and department, as they ship. */
const parameterSets = parseParameters(parametersJson);
/** Terms for mending, by place. */
export const limitRules = parseLimitRules(limitRulesJson);
/** How items of lists for agencies are computed from figures. */
export const measures = parseMeasures(measuresJson);
const statutes = withGists(parseStatutes(statutesJson), gistsJson);
const penalties = parsePenaltyRanges(penaltyRangesJson);

/** Local numbers unknown: checks then ask instead of guessing. */
export const GENERAL = 'general';

/** The law as it is in this library: what ships, with what its people added. */
export type Law = {
  readonly holidays: HolidayTable;
  readonly statutes: StatuteBook;
  readonly penalties: PenaltyBook;
  /** A set of the library's own takes the place of a shipped one of the same name and day. */
  readonly parameterSets: readonly ParameterSet[];
};

/** What the people of a library added to the law. */
export type LocalLaw = Pick<HouseState, 'parameters' | 'holidays' | 'statutes'>;

export function lawWith(added: LocalLaw): Law {
  const own = added.parameters ?? [];
  const isReplaced = ({ id, from }: ParameterSet) => own.some((set) => set.id === id && set.from === from);
  return {
    holidays: withHolidays(holidays, added.holidays ?? []),
    statutes: withAdded(statutes, added.statutes ?? []),
    penalties,
    parameterSets: [...parameterSets.filter((set) => !isReplaced(set)), ...own],
  };
}

/** What checks may know besides the dossier, for a review on the day `today` under the local numbers `locality`. */
export function checkContext(today: PlainDate, locality: string, { parameterSets, ...law }: Law): CheckContext {
  const set = parametersOn(parameterSets, locality, today) ?? parametersOn(parameterSets, GENERAL, today)!;
  return { ...law, parameters: set.parameters, today };
}
