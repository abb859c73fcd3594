import { spawn } from 'node:child_process';
import { inRoot } from './root.mjs';

/** Runs a script of the command line with the arguments of this process, and ends with its exit code. */
export async function headless(script, { runtime }) {
  // Progress of installing must not mix with what the script writes to standard output.
  const write = process.stderr.write.bind(process.stderr);
  process.stdout.write = write;
  const { ensurePackages } = await import('./packages.mjs');
  await ensurePackages();
  if (runtime) {
    const { ensureRuntime } = await import('./program.mjs');
    // One engine may be whole where the other is not; what reads says which.
    await ensureRuntime({ goOn: true });
  }
  spawn(process.execPath, ['--import', 'tsx', inRoot(script), ...process.argv.slice(2)], { stdio: 'inherit' }).once(
    'exit',
    (code, signal) => process.exit(signal === null ? (code ?? 1) : 1),
  );
}
