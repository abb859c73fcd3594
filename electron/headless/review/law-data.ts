import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CheckContext, parametersOn, parseParameters } from '#shared/checks/index';
import { parseHolidays, parsePenaltyRanges, parseStatutes } from '#shared/law/index';
import { today } from './clock';

const resource = (name: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../../resources/${name}`, import.meta.url)), 'utf8'));

/** Local numbers unknown: checks then ask instead of guessing. */
const LOCALITY = 'general';

/** Holidays, statutes and local parameters as they ship. */
export const checkContext = (): CheckContext => ({
  parameters: parametersOn(parseParameters(resource('parameters/default.json')), LOCALITY, today())!.parameters,
  holidays: parseHolidays(resource('holidays.json')),
  statutes: parseStatutes(resource('statutes.json')),
  penalties: parsePenaltyRanges(resource('penalty-ranges.json')),
  today: today(),
});
