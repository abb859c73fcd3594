import type { PageScore, Round } from './ocr-rounds';

const qualities = ['clean', 'noisy', 'phone', 'seal', 'turned'];
const kinds = ['dense', 'form', 'record', 'receipt', 'cover', 'catalogue', 'notice', 'photo'];

/** Characters wrong in a hundred, over all and by quality and kind of page. */
export function errorTable(rounds: readonly Round[]): string {
  const head = ['%', 'pages', 'all', ...qualities, ...kinds, 'in order', 'righted'];
  const rows = readersIn(rounds).map((reader) => {
    const all = rounds.filter((round) => round.reader === reader).flatMap(({ pages }) => pages);
    const turned = all.filter(({ righted }) => righted !== undefined);
    return [
      reader,
      all.length,
      ...[all, ...qualities.map((name) => all.filter(({ quality }) => quality === name))].map(errorRate),
      ...kinds.map((name) => errorRate(all.filter(({ kind }) => kind === name))),
      ((100 * sum(all, ({ kept }) => kept)) / all.length).toFixed(1),
      turned.length === 0 ? '–' : `${turned.filter(({ righted }) => righted).length}/${turned.length}`,
    ];
  });
  return markdown([head, ...rows]);
}

/** Seconds a page, and how many times the pages a minute of each rival, over the rounds in which both took turns. */
export function speedTable(rounds: readonly Round[]): string {
  const readers = readersIn(rounds);
  const rivals = readers.filter((reader) => !reader.includes('worker'));
  const head = ['', 's/page', 'CPU s/page', ...rivals.map((rival) => `× ${rival}`)];
  const rows = readers.map((reader) => {
    const own = rounds.filter((round) => round.reader === reader);
    const pages = sum(own, (round) => round.pages.length);
    return [
      reader,
      (sum(own, ({ seconds }) => seconds) / pages).toFixed(2),
      (sum(own, ({ cpu }) => cpu) / pages).toFixed(2),
      ...rivals.map((rival) =>
        times(
          own,
          rounds.filter((round) => round.reader === rival),
        ),
      ),
    ];
  });
  return markdown([head, ...rows]);
}

function times(own: readonly Round[], rival: readonly Round[]): string {
  const pairs = own.flatMap((round) =>
    rival.filter(({ run, nth }) => run === round.run && nth === round.nth).map((other) => [round, other] as const),
  );
  if (pairs.length === 0) return '–';
  return `${(sum(pairs, ([, other]) => other.seconds) / sum(pairs, ([round]) => round.seconds)).toFixed(2)} (${pairs.length})`;
}

const readersIn = (rounds: readonly Round[]): readonly string[] => [...new Set(rounds.map(({ reader }) => reader))];

function errorRate(some: readonly PageScore[]): string {
  const signs = sum(some, (page) => page.signs);
  return signs === 0 ? '–' : ((100 * sum(some, ({ wrong }) => wrong)) / signs).toFixed(2);
}

const sum = <T>(all: readonly T[], of: (each: T) => number): number => all.reduce((total, each) => total + of(each), 0);

function markdown([head = [], ...rows]: readonly (readonly (string | number)[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
