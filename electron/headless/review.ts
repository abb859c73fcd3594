// npm run review -- <pdf | image folder | zip>… : reads and checks dossiers without a window. DESIGN section 7.
import { writeSync } from 'node:fs';
import { commandOf, usage } from './review/command';
import { reviewAll } from './review/review-all';

const command = commandOf(process.argv.slice(2));
if (command.kind === 'help') {
  writeSync(1, `${usage}\n`);
  process.exit(0);
}
if (command.kind === 'wrong') {
  writeSync(2, `${command.why}\n\n${usage}\n`);
  process.exit(2);
}
process.exit(await reviewAll(command));
