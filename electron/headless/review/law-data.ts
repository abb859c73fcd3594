import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AppError } from '#shared/base/app-error';
import { type CheckContext, parametersOn, parseParameters } from '#shared/checks/index';
import type { HouseState } from '#shared/journal/index';
import { parseHolidays, parsePenaltyRanges, parseStatutes, withAdded, withHolidays } from '#shared/law/index';
import type { ParameterSet } from '#shared/model/parameter';
import { today } from './clock';
import type { Command } from './command';

const resource = (name: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../../resources/${name}`, import.meta.url)), 'utf8'));

/** Local numbers unknown: checks then ask instead of guessing. */
const GENERAL = 'general';

/**
 * Holidays, statutes and local numbers as they ship, with what the people of the library added in the window and what a file brings.
 * @throws AppError `parameters-invalid`, `locality-unknown`
 */
export function checkContext({ locality, parameters }: Pick<Command, 'locality' | 'parameters'>, added: HouseState) {
  const brought = parameters === undefined ? [] : setsIn(parameters);
  const own = [...brought, ...(added.parameters ?? [])];
  const shipped = parseParameters(resource('parameters/default.json'));
  const sets = [...shipped.filter(({ id, from }) => !own.some((set) => set.id === id && set.from === from)), ...own];
  return {
    parameters: chosen(sets, locality ?? onlyIn(brought) ?? GENERAL).parameters,
    holidays: withHolidays(parseHolidays(resource('holidays.json')), added.holidays ?? []),
    statutes: withAdded(parseStatutes(resource('statutes.json')), added.statutes ?? []),
    penalties: parsePenaltyRanges(resource('penalty-ranges.json')),
    today: today(),
  } satisfies CheckContext;
}

/** By id or by the name people gave it. */
function chosen(sets: readonly ParameterSet[], wanted: string): ParameterSet {
  const id = sets.find((set) => set.id === wanted || set.name === wanted)?.id;
  const set = id === undefined ? undefined : parametersOn(sets, id, today());
  if (set === undefined)
    throw new AppError(
      'locality-unknown',
      `“${wanted}”；可选 ${[...new Set(sets.map(({ name }) => name))].join('、')}`,
    );
  return set;
}

/** A file about one place needs no choosing. */
function onlyIn(sets: readonly ParameterSet[]): string | undefined {
  const ids = new Set(sets.map(({ id }) => id));
  return ids.size === 1 ? [...ids][0] : undefined;
}

function setsIn(file: string): readonly ParameterSet[] {
  try {
    return parseParameters(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new AppError('parameters-invalid', `${file}（${wordsOf(error)}）`);
  }
}

/** Of a schema's complaints the first; of a missing file that it is missing. */
function wordsOf(error: unknown): string {
  const { issues, code } = error as {
    issues?: readonly { message: string; path: readonly unknown[] }[];
    code?: string;
  };
  const [first] = issues ?? [];
  if (first !== undefined) return `${first.path.join('.')} ${first.message}`;
  return code === 'ENOENT' ? '找不到这个文件' : '不是合格的 JSON';
}
