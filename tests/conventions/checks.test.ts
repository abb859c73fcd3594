import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checks } from '#shared/checks/checks';
import { parseTemplate } from '#shared/scoring/template-schema';

const names = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

const registered = checks.map(({ meta }) => meta.id);

const templates = names('scoring-templates', '.json').map((id) => ({
  id,
  json: JSON.parse(readFileSync(`scoring-templates/${id}.json`, 'utf8')),
}));

const used = (json: (typeof templates)[number]['json']): readonly string[] =>
  [...json.gates, ...json.groups.flatMap((group: { items: unknown[] }) => group.items)].flatMap(
    ({ checks: ids }: { checks: string[] }) => ids,
  );

describe('checks', () => {
  test('every rule file is registered under its own name, in order', () => {
    expect(registered).toEqual(names('shared/checks/rules', '.ts'));
  });

  test('every rule has a table test of its own', () => {
    expect(names('tests/shared/checks/rules', '.test.ts')).toEqual(registered);
  });

  test('every check is used by a standard of its procedure', () => {
    const served = new Set(templates.flatMap(({ json }) => used(json)));
    expect(registered.filter((id) => !served.has(id))).toEqual([]);
  });

  test.each(templates)('every check named in $id exists', ({ json }) => {
    expect(used(json).filter((id) => !registered.includes(id))).toEqual([]);
  });

  test.each(templates)('$id is a standard without contradictions', ({ json }) => {
    const parsed = parseTemplate(json);
    expect(parsed.ok ? [] : parsed.complaints).toEqual([]);
  });

  test('every check names a criterion, its law with version, and a mending', () => {
    const poor = checks.filter(
      ({ meta }) =>
        !/^(?:(?:PU|LI|UN)-[A-Z]{3,4}|PS|CM|CE|IN)-\d{2}$/.test(meta.criterion) ||
        meta.basis.length === 0 ||
        meta.basis.some((law) => !/\(\d{4}\)/.test(law)) ||
        meta.mending === '',
    );
    expect(poor.map(({ meta }) => meta.id)).toEqual([]);
  });
});
