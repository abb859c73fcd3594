import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { afterAll, describe, expect, test } from 'vitest';
import config from '../../.dependency-cruiser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Names of the rules that a little tree of files breaks. */
async function broken(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const base = mkdtempSync(join(folder, 'tree-'));
  symlinkSync(join(import.meta.dirname, '../../node_modules'), join(base, 'node_modules'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), text);
  }
  const { options, forbidden } = config;
  const { tsConfig: _, ...rest } = options;
  const { output } = await cruise(
    Object.keys(files),
    { ...rest, baseDir: base, validate: true, ruleSet: { forbidden: forbidden as never } },
    {},
    { tsConfig: extractTSConfig(join(import.meta.dirname, '../../tests/tsconfig.json')) },
  );
  if (typeof output === 'string') throw new Error('expected a result, not text');
  return [...new Set(output.summary.violations.map(({ rule }) => rule.name))].sort();
}

const empty = 'export const x = 1;\n';

describe('each boundary catches what it forbids', () => {
  test.each<[string, Record<string, string>]>([
    [
      'rooms-never-meet',
      {
        'shared/checks/a.ts': "import { x } from '../scoring/index';\nexport const y = x;\n",
        'shared/scoring/index.ts': empty,
      },
    ],
    [
      'base-knows-nothing',
      { 'shared/base/a.ts': "import { x } from '../model/b';\nexport const y = x;\n", 'shared/model/b.ts': empty },
    ],
    [
      'model-is-nouns',
      { 'shared/model/a.ts': "import { x } from '../law/b';\nexport const y = x;\n", 'shared/law/b.ts': empty },
    ],
    [
      'rooms-have-doors',
      {
        'shared/pipeline/a.ts': "import { x } from '../checks/b';\nexport const y = x;\n",
        'shared/checks/b.ts': empty,
      },
    ],
    [
      'shared-uses-no-node',
      { 'shared/model/a.ts': "import { readFileSync } from 'node:fs';\nexport const y = readFileSync;\n" },
    ],
    ['shared-has-two-libraries', { 'shared/model/a.ts': "import { z } from 'zod';\nexport const y = z;\n" }],
    [
      'features-never-meet',
      {
        'renderer/features/a/a.ts': "import { x } from '../b/b';\nexport const y = x;\n",
        'renderer/features/b/b.ts': empty,
      },
    ],
    [
      'desktop-has-no-domain',
      {
        'electron/main/a.ts': "import { x } from '../../shared/scoring/index';\nexport const y = x;\n",
        'shared/scoring/index.ts': empty,
      },
    ],
    [
      'window-and-desktop-meet-in-the-contract',
      {
        'renderer/app/a.ts': "import { x } from '../../electron/main/b';\nexport const y = x;\n",
        'electron/main/b.ts': empty,
      },
    ],
    [
      'production-knows-no-tests',
      { 'renderer/app/a.ts': "import { x } from '../../tests/b';\nexport const y = x;\n", 'tests/b.ts': empty },
    ],
    ['dexie-in-storage', { 'renderer/features/a/a.ts': "import Dexie from 'dexie';\nexport const y = Dexie;\n" }],
    [
      'no-circle',
      {
        'shared/base/a.ts': "import { y } from './b';\nexport const x = () => y;\n",
        'shared/base/b.ts': "import { x } from './a';\nexport const y = () => x;\n",
      },
    ],
  ])('%s', async (rule, files) => expect(await broken(files)).toContain(rule));

  test('what is allowed breaks none', async () => {
    const files = {
      'shared/checks/index.ts': empty,
      'shared/pipeline/a.ts': "import { x } from '../checks/index';\nexport const y = x;\n",
    };
    expect(await broken(files)).toEqual([]);
  });
});

test('every rule speaks to whoever broke it', () => {
  for (const { name, comment } of config.forbidden) expect(comment.length, name).toBeGreaterThan(30);
});
