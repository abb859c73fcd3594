import { readFileSync, writeFileSync } from 'node:fs';

/** Prints the lines and puts them between the marks `<!-- name -->` of this folder's README. */
export function recordInReadme(name: string, lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
  const readme = new URL('README.md', import.meta.url);
  const marked = new RegExp(`<!-- ${name} -->[\\s\\S]*?<!-- /${name} -->`);
  const words = `<!-- ${name} -->\n${lines.join('\n')}\n<!-- /${name} -->`;
  writeFileSync(
    readme,
    readFileSync(readme, 'utf8').replace(marked, () => words),
  );
}
