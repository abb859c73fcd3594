/** 行政处罚法(2021)第四十四条; 国办发〔2018〕118号 names no article and stands by itself. */
const cited = /^(.+?)(第[一二三四五六七八九十百零]+条.*)$/;

/** What a standard tells its keeper, not the reader of a paper: 具体条目待核, 原文待核. On the screen it stays. */
const forKeepers = /[(（](?:具体条目|原文)?待核[)）]|，(?:具体条目|原文)?待核(?=[)）])/g;

/** Bases in one line, each law named once: 《行政处罚法》（2021年）第四十四条、第六十二条；《行政复议法》（2023年）第二十四条 */
export function basisWords(basis: readonly string[]): string {
  const laws = new Map<string, string[]>();
  for (const each of basis.map((one) => one.replace(forKeepers, ''))) {
    const [, law = each, articles] = cited.exec(each) ?? [];
    laws.set(law, [...(laws.get(law) ?? []), ...(articles === undefined ? [] : [articles])]);
  }
  return [...laws].map(([law, articles]) => `${titled(law)}${articles.join('、')}`).join('；');
}

/** 行政处罚法(2021) as papers write it: the title in its marks, signs as wide as characters; a document by its number: 国办发〔2018〕118号. */
function titled(law: string): string {
  const numbered = /^(\p{sc=Han}+)[(（](\d{4})[)）](第?\d+号.*)$/u.exec(law);
  if (numbered !== null) return `${numbered[1]}〔${numbered[2]}〕${numbered[3]}`;
  const [, name = law, year] = /^(.+?)[(（](\d{4})[^)）]*[)）]$/.exec(law) ?? [];
  const title =
    name.startsWith('《') || !/(?:法|条例|规定|办法|规则|细则|规程|解释|决定)$/.test(name) ? name : `《${name}》`;
  return `${title.replaceAll('(', '（').replaceAll(')', '）')}${year === undefined ? '' : `（${year}年）`}`;
}
