import type { LoadedTemplate } from '#renderer/features/reading/derive-all.ts';
import type { PlainDate } from '#shared/base/plain-date';
import { sha256 } from '#shared/base/sha256';
import { type CheckContext, parametersOn, parseParameters } from '#shared/checks/index';
import { parseHolidays, parseStatutes } from '#shared/law/index';
import { procedures } from '#shared/model/procedure';
import { parseTemplate } from '#shared/scoring/index';
import holidaysJson from '../../resources/holidays.json';
import parametersJson from '../../resources/parameters/default.json';
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

function rank({ template: { id, procedure } }: LoadedTemplate): number {
  return procedures.indexOf(procedure) * 2 + (id === procedure ? 0 : 1);
}

export const holidays = parseHolidays(holidaysJson);
/** Local numbers by place and department, as they ship. */
export const parameterSets = parseParameters(parametersJson);
const statutes = parseStatutes(statutesJson);

/** Local numbers unknown: checks then ask instead of guessing. */
export const GENERAL = 'general';

/** What checks may know besides the dossier, for a review on the day `today` under the local numbers `locality`. */
export const checkContext = (today: PlainDate, locality: string): CheckContext => ({
  parameters: (parametersOn(parameterSets, locality, today) ?? parametersOn(parameterSets, GENERAL, today)!).parameters,
  holidays,
  statutes,
  today,
});
