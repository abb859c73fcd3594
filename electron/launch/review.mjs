// npm run review -- <scan…>: the command line; see electron/headless/review.ts.
import { spawn } from 'node:child_process';
import { inRoot } from './root.mjs';

// Progress of installing must not mix with the report on standard output.
const write = process.stderr.write.bind(process.stderr);
process.stdout.write = write;
const { ensurePackages } = await import('./packages.mjs');
const { ensureRuntime } = await import('./program.mjs');
await ensurePackages();
await ensureRuntime();

const script = inRoot('electron/headless/review.ts');
spawn(process.execPath, ['--import', 'tsx', script, ...process.argv.slice(2)], { stdio: 'inherit' }).once(
  'exit',
  (code, signal) => process.exit(signal === null ? (code ?? 1) : 1),
);
