// npm run package -- inspect | open | seal | merge … : sealed packages without a window. DESIGN section 7.
import { writeSync } from 'node:fs';
import { packageCommandOf, packageUsage } from './package/command';
import { runPackage } from './package/run-package';

const command = packageCommandOf(process.argv.slice(2));
if (command.kind === 'help') {
  writeSync(1, `${packageUsage}\n`);
  process.exit(0);
}
if (command.kind === 'wrong') {
  writeSync(2, `${command.why}\n\n${packageUsage}\n`);
  process.exit(2);
}
process.exit(await runPackage(command));
