/** One line for the person at the terminal. */
export const say = (words) => process.stdout.write(`${words}\n`);

/** Ends the program with a sentence that says what to do. */
export function giveUp(words) {
  process.stderr.write(`\n✗ ${words}\n`);
  process.exit(1);
}
