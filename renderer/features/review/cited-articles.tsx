import { useLaw } from '#renderer/app/use-law.ts';
import type { PlainDate } from '#shared/base/plain-date';
import { articleWords, plainName, type StatuteBook, versionAt } from '#shared/law/index';
import type { ArticleRef } from '#shared/model/article-ref';
import type { Fact } from '#shared/model/fact';
import styles from './cited-articles.module.css';

type Props = {
  readonly fact: Fact;
  /** Day the paper was made: the version then in force counts. */
  readonly date: PlainDate | undefined;
};

/** Beside articles a paper cites, what they say, as far as this library knows it. Nothing for other facts. */
export function CitedArticles({ fact, date }: Props) {
  const statutes = useLaw()?.statutes;
  if (fact.state !== 'read' || !isCiting(fact) || date === undefined || statutes === undefined) return null;
  return (
    <dl className={styles.articles}>
      {fact.value.map((ref) => (
        <div key={ref.printed}>
          <dt>{ref.printed}</dt>
          <dd>{wordsFor(statutes, ref, date)}</dd>
        </div>
      ))}
    </dl>
  );
}

type Citing = Extract<Fact, { readonly field: 'articles' | 'violatedArticles' | 'penaltyArticles' }>;

const isCiting = (fact: Fact): fact is Citing =>
  fact.field === 'articles' || fact.field === 'violatedArticles' || fact.field === 'penaltyArticles';

function wordsFor(statutes: StatuteBook, ref: ArticleRef, date: PlainDate): string {
  const words = articleWords(statutes, ref, date);
  if (words !== undefined) return `${words.text}（${words.label}${words.kind === 'gist' ? '，要旨' : ''}）`;
  const version = versionAt(statutes, ref.law, date);
  if (version === 'unknown-law') return `法规库没有《${plainName(ref.law)}》；可在“设置”中加入全文。`;
  if (version === 'not-in-force') return '制作文书之日，法规库所载各版本均未生效或者已经失效。';
  return `当时适用${version.label}版本，法规库没有该条文字；可在“设置”中加入全文。`;
}
