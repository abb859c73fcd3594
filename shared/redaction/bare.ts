/** Without blanks and punctuation that a file may put between, full-width signs narrowed. */
export const bare = (text: string): string => [...text].map(bareSign).join('');

/** One sign of a text; empty where it does not count. */
export function bareSign(sign: string): string {
  const known = seen.get(sign);
  if (known !== undefined) return known;
  const made = (radicals.get(sign) ?? sign.normalize('NFKC')).replaceAll(/[\s\u200b·•.\-—]/g, '').toUpperCase();
  seen.set(sign, made);
  return made;
}

/** Long dossiers have few signs many times over. */
const seen = new Map<string, string>();

/**
 * Fonts draw a character and the radical it is with one glyph, and what is read back from a printed PDF may be the radical.
 * Those that Unicode does not fold by itself.
 */
const radicals: ReadonlyMap<string, string> = new Map(
  '⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻫斉⻬齐⻭歯⻮齿⻰龙⻱龟⺟母⺠民⺝月⺎兀⺩王⺫目⺰纟⺼月⻁虎⻌辶⻏阝⻖阝⻯竜⻲亀'
    .match(/../gu)!
    .map((pair) => {
      const [radical, sign] = [...pair];
      return [radical!, sign!];
    }),
);
