import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(join(root, path)));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const code = tracked.filter((path) => /^(electron|renderer|shared)\/.*\.(ts|tsx|mjs)$/.test(path));

/** The offenders, so that a failure names them. */
const offenders = (paths: readonly string[], wrong: (path: string) => boolean): readonly string[] =>
  paths.filter(wrong);

describe('files', () => {
  test('the top level is the prescribed one', () => {
    const folders = new Set(tracked.filter((path) => path.includes('/')).map((path) => path.split('/')[0]!));
    expect([...folders].sort()).toEqual([
      '.ci',
      'electron',
      'renderer',
      'resources',
      'scoring-templates',
      'shared',
      'tests',
    ]);
  });
  test('names are kebab-case, also of components', () => {
    expect(offenders(code, (path) => !/^[a-z0-9./-]+$/.test(path))).toEqual([]);
  });
  test('no file is named for being useful', () => {
    const vague = /\/(utils?|helpers?|types|common|misc|manager|service)\.(ts|tsx)$/;
    expect(offenders(code, (path) => vague.test(path))).toEqual([]);
  });
  test('most files hold one idea: none is over 250 lines, tables apart', () => {
    const prose = code.filter((path) => !path.endsWith('-table.ts'));
    expect(offenders(prose, (path) => read(path).split('\n').length > 251)).toEqual([]);
  });
  test('every README link leads somewhere', () => {
    const broken = tracked
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) =>
        [...read(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
          .map(([, target]) => target!)
          .filter((target) => !existsSync(join(root, dirname(path), target)))
          .map((target) => `${path} → ${target}`),
      );
    expect(broken).toEqual([]);
  });
});

describe('code', () => {
  test('exports are named', () => {
    const configured = /(\.config|-builder)\.(ts|mjs)$/;
    expect(offenders(code, (path) => !configured.test(path) && /^export default /m.test(read(path)))).toEqual([]);
  });
  test('nothing is left for later or waved through', () => {
    const left = /\b(TODO|FIXME)\b|@ts-(ignore|nocheck|expect-error)|\bas any\s*[;,)\].]|eslint-disable/;
    expect(offenders(code, (path) => left.test(read(path)))).toEqual([]);
  });
  test('only the desktop and the launchers speak to a console', () => {
    const speaking = code.filter((path) => !/^electron\/(main|launch|headless)\//.test(path));
    expect(offenders(speaking, (path) => /\bconsole\./.test(read(path)))).toEqual([]);
  });
  test('no catch is empty', () => {
    expect(offenders(code, (path) => /catch\s*(\([^)]*\))?\s*\{\s*\}/.test(read(path)))).toEqual([]);
  });
  // The scroll methods of an element answer with a promise: given back from an effect, React calls it as the cleanup and the screen goes.
  test('an effect gives back a cleanup or nothing, never what a call answers', () => {
    const answering = [
      /\buse(Layout)?Effect\(\s*\(\)\s*=>(?!\s*(\{|\(\)\s*=>))/,
      /\buse(Layout)?Effect\(\s*async\b/,
      // Also from a function the effect gives back: the compiler holds these for void.
      /\breturn\s[^;{}]*\.scroll(To|By|IntoView)?\(/,
    ];
    const answers = (source: string): boolean => answering.some((pattern) => pattern.test(source));
    expect(answers('useEffect(() => list.current?.scrollTo(0, 0), []);')).toBe(true);
    expect(answers('useEffect(async () => void (await load()), []);')).toBe(true);
    expect(answers('if (!box) return pane.scrollTo(0, start);')).toBe(true);
    expect(answers('useEffect(() => () => void pictures.close(), []);')).toBe(false);
    expect(answers('if (!pane) return;\npane.scrollTo(0, 0);')).toBe(false);
    expect(offenders(code, (path) => answers(read(path)))).toEqual([]);
  });
  // A field of type date speaks the machine's language: mm/dd/yyyy beside Chinese words.
  test('days are asked for by the one field for days', () => {
    expect(offenders(code, (path) => /type="(date|month|week|time|datetime-local)"/.test(read(path)))).toEqual([]);
  });
});

describe('tests', () => {
  const specs = tracked.filter((path) => /^tests\/.*\.(test|spec)\.tsx?$/.test(path));
  test('none is skipped, singled out or asleep', () => {
    const wrong = /\.(skip|only|todo)\(|expect\(true\)|waitForTimeout|setTimeout\(resolve/;
    expect(offenders(specs, (path) => path !== 'tests/conventions/house.test.ts' && wrong.test(read(path)))).toEqual(
      [],
    );
  });
  test('every one asserts', () => {
    expect(offenders(specs, (path) => !/expect\(|testCheck\(/.test(read(path)))).toEqual([]);
  });
});

describe('offline', () => {
  test('the lockfile names no host', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved":|https?:\/\/[^"]*registry/);
  });
  test('no source fetches from another host', () => {
    const host = /(fetch|import|src=|href=|url\()\(?\s*['"`]https?:\/\//;
    expect(
      offenders([...code, ...tracked.filter((path) => /^renderer\/.*\.(css|html)$/.test(path))], (path) =>
        host.test(read(path)),
      ),
    ).toEqual([]);
  });
});
