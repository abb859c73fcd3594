import { similarity } from '../../base/similarity';
import { type CitedArticle, parseArticles } from '../../law/index';
import type { ArticleRef } from '../../model/article-ref';
import type { PaperText, Span } from '../layout/paper-text';
import { found, type Reader, type Reading } from '../layout/reading';

/** Every article cited on the paper. */
export const articles: Reader<readonly ArticleRef[]> = (paper) => reading(paper, parseArticles(paper.whole));

/** Articles said to be violated: 违反了《…》第×条的规定. */
export const violatedArticles: Reader<readonly ArticleRef[]> = (paper) =>
  reading(
    paper,
    parseArticles(paper.whole).filter(({ start }) => {
      const before = leadIn(paper.whole, start);
      return /违反|违背|不符合/u.test(before) && !/属于|构成/u.test(before);
    }),
  );

/** Articles the penalty rests on: 依据《…》第×条的规定，决定…; those that give rights or a procedure are not among them. */
export const penaltyArticles: Reader<readonly ArticleRef[]> = (paper) => named(paper) ?? meant(paper);

/** 违反了《…》第三十条…，依据该项规定，拟…: the article is the one named just before. */
function meant(paper: PaperText): Reading<readonly ArticleRef[]> | undefined {
  const match = MEANT.exec(paper.whole);
  if (match === null) return undefined;
  const before = parseArticles(paper.whole).filter(({ end }) => end <= match.index && match.index - end < 160);
  return before.length === 0 ? undefined : reading(paper, before.slice(-1));
}

const MEANT =
  /(?:依据|根据|依照|按照)(?:该|上述|前述|前款|本)(?:条例?|款|项|法|规定)*(?:的?规定)?,[^。;]{0,40}(?:拟|决定|作出|给予|处)/u;

const named: Reader<readonly ArticleRef[]> = (paper) =>
  reading(
    paper,
    mostPrecise(
      parseArticles(paper.whole).filter(({ ref, start, end }) => {
        const before = leadIn(paper.whole, start);
        if (!/^(?:依据|根据|依照|按照|适用|参照)/u.test(before)) return false;
        const after = /^[^。;]*/u.exec(paper.whole.slice(end))![0];
        if (PROCEDURAL.test(after.slice(0, 40))) return false;
        return !PROCEDURE_LAW.test(ref.law) || /从轻|减轻|不予|从重/u.test(after);
      }),
    ),
  );

/** The same article named as a whole elsewhere adds nothing to its paragraph or item. */
const mostPrecise = (all: readonly CitedArticle[]): CitedArticle[] =>
  all.filter(
    ({ ref }) =>
      ref.paragraph !== undefined ||
      ref.item !== undefined ||
      !all.some(
        ({ ref: other }) =>
          other.law === ref.law &&
          other.article === ref.article &&
          other.after === ref.after &&
          (other.paragraph !== undefined || other.item !== undefined),
      ),
  );

/** What follows articles that give rights or a procedure, not a penalty. */
const PROCEDURAL =
  /有权|享有|可以(?:要求|申请|在|向|自)|告知|陈述|申辩|听证|复议|诉讼|送达|回避|逾期(?:不|未)|加处|立案|先行登记|强制执行/u;
/** Laws that say how to punish, not for what. */
const PROCEDURE_LAW = /行政处罚法|行政复议法|行政诉讼法|民事诉讼法|行政强制法|裁量|程序规定/u;

/** The clause before an article back to the last full stop, over other articles of the same list. */
function leadIn(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 220), start);
  const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1);
  const verbs = [...sentence.matchAll(/违反|违背|不符合|依据|根据|依照|按照|适用|参照/gu)];
  const last = verbs.at(-1);
  return last === undefined ? '' : sentence.slice(last.index);
}

function reading(paper: PaperText, all: readonly CitedArticle[]): Reading<readonly ArticleRef[]> | undefined {
  const cited = all
    .map((each) => ({ ...each, ref: { ...each.ref, law: mendedLaw(each.ref.law) } }))
    .filter(({ ref }) => LAW_NAME.test(ref.law));
  if (cited.length === 0) return undefined;
  const spans = cited.map((each): Span => paper.inFlow(each));
  const distinct = cited.filter(({ ref }, at) => cited.findIndex((other) => sameRef(other.ref, ref)) === at);
  return found(
    paper,
    spans,
    distinct.map(({ ref }) => ref),
    0.95,
  );
}

/** How laws, regulations and rules are named; other papers in brackets have no articles to cite. */
const LAW_NAME =
  /(?:法|条例|规定|办法|规则|规章|决定|细则|标准|解释|基准|通则|规程|规范|准则|公约)(?:[(].{1,12}[)])?$/u;

/** 中华入民共和国, 中华人共和国: the best known seven characters of any law. */
const mendedLaw = (law: string): string =>
  law.replace(/^[^共]{2,4}共和国/u, (head) => (similarity(head, COUNTRY) > 0.7 ? COUNTRY : head));

const COUNTRY = '中华人民共和国';

const sameRef = (a: ArticleRef, b: ArticleRef): boolean =>
  a.law === b.law && a.article === b.article && a.after === b.after && a.paragraph === b.paragraph && a.item === b.item;
