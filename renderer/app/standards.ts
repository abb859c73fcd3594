import type { LoadedTemplate } from '#renderer/features/reading/derive-all.ts';
import type { PlainDate } from '#shared/base/plain-date';
import { sha256 } from '#shared/base/sha256';
import { type CheckContext, parseParameters } from '#shared/checks/index';
import { parseHolidays, parseStatutes } from '#shared/law/index';
import { parseTemplate } from '#shared/scoring/index';
import holidaysJson from '../../resources/holidays.json';
import parametersJson from '../../resources/parameters/default.json';
import statutesJson from '../../resources/statutes.json';

const files = import.meta.glob<string>('../../scoring-templates/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The standards that ship and can be used, by name of file. */
export const templates: readonly LoadedTemplate[] = Object.entries(files).flatMap(([, text]) => {
  const parsed = parseTemplate(JSON.parse(text));
  if (!parsed.ok) return [];
  const { id, version } = parsed.template;
  return [{ template: parsed.template, ref: { id, version, sha256: sha256(text) } }];
});

export const holidays = parseHolidays(holidaysJson);
const parameters = parseParameters(parametersJson);
const statutes = parseStatutes(statutesJson);

/** Holidays, statutes and local numbers as they ship, for a review on the day `today`. */
export const checkContext = (today: PlainDate): CheckContext => ({ parameters, holidays, statutes, today });
