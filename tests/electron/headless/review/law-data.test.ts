import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContext } from '#electron/headless/review/law-data';
import { AppError } from '#shared/base/app-error';
import type { ParameterSet, Parameters } from '#shared/model/parameter';

const folder = mkdtempSync(join(tmpdir(), 'parameters-'));
const none = { locality: undefined, parameters: undefined };

const values = {
  hearingThreshold: { person: 4000, organisation: 40_000 },
  soleTraderAs: null,
  statementTerm: null,
  discussionThreshold: null,
  legalReviewThreshold: null,
  discussionQuorum: 5,
  caseDays: 90,
  filingTerm: null,
  publicationWorkingDays: null,
  vertical: false,
  bindingOrder: null,
  authorisedBodies: [],
};
const set = (id: string) => ({ id, name: `${id} 范围`, from: '2021-07-15', source: '自拟', values });

function fileOf(content: unknown): string {
  const file = join(folder, `${Math.abs(JSON.stringify(content).length)}.json`);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

/** As the window keeps it: sums in fen. */
const own: ParameterSet = {
  id: 'own-1',
  name: '江岭省市场监管',
  from: '2021-07-15',
  source: '自拟',
  parameters: { discussionQuorum: 7, hearingThreshold: { person: 700_000 } } as unknown as Parameters,
};

describe('the law of a run', () => {
  test('without a choice local numbers are unknown', () => {
    expect(checkContext(none, {}).parameters.hearingThreshold).toEqual({ person: undefined, organisation: undefined });
  });

  test('a file about one place holds without being chosen', () => {
    const parameters = fileOf({ schema: 'parameters/1', sets: [set('lucheng')] });
    expect(checkContext({ ...none, parameters }, {}).parameters.hearingThreshold.person).toBe(400_000);
  });

  test('of a file about two places one must be chosen', () => {
    const parameters = fileOf({ schema: 'parameters/1', sets: [set('lucheng'), set('qichuan')] });
    expect(checkContext({ ...none, parameters }, {}).parameters.discussionQuorum).toBe(3);
    expect(checkContext({ locality: 'qichuan', parameters }, {}).parameters.discussionQuorum).toBe(5);
  });

  test('what the window kept in the library is chosen by the name people gave it', () => {
    const law = checkContext({ ...none, locality: '江岭省市场监管' }, { parameters: [own] });
    expect(law.parameters.discussionQuorum).toBe(7);
  });

  test.each([
    ['a place nobody filled in', { ...none, locality: '某地' }, 'locality-unknown'],
    ['a file that is not there', { ...none, parameters: join(folder, 'gone.json') }, 'parameters-invalid'],
    ['a file that is no JSON', { ...none, parameters: fileOf('听证标准四千元') }, 'parameters-invalid'],
    ['a file of another kind', { ...none, parameters: fileOf({ schema: 'x', sets: [] }) }, 'parameters-invalid'],
  ] as const)('%s is refused with what is wrong', (_, command, code) => {
    const attempt = () => checkContext(command, {});
    expect(attempt).toThrow(AppError);
    expect(attempt).toThrow(expect.objectContaining({ code }));
  });
});
