// npm run check: types, lint and format, boundaries, conventions. Every part runs, so that one look shows all.
import { ensurePackages } from '../electron/launch/packages.mjs';
import { inRoot } from '../electron/launch/root.mjs';
import { node } from '../electron/launch/run.mjs';
import { say } from '../electron/launch/say.mjs';

await ensurePackages();
const bin = (path) => inRoot('node_modules', path);
const steps = [
  ...['shared', 'electron', 'renderer', 'tests'].map((room) => [
    `types in ${room}`,
    bin('typescript/bin/tsc'),
    ['-p', room],
  ]),
  ['lint and format', bin('@biomejs/biome/bin/biome'), ['check', '.']],
  [
    'boundaries',
    bin('dependency-cruiser/bin/dependency-cruise.mjs'),
    ['--config', '.dependency-cruiser.mjs', 'electron', 'renderer', 'shared', 'tests'],
  ],
  ['conventions', bin('vitest/vitest.mjs'), ['run', 'tests/conventions']],
];
let failed = 0;
for (const [name, script, args] of steps) {
  const code = await node(script, args);
  say(`${code === 0 ? '✓' : '✗'} ${name}`);
  if (code !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
