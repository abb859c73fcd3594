/**
 * A cited article as printed and as resolved: 《行政处罚法》第六十三条第一款第（一）项.
 * `law` is the full standard name where an alias was known, else the words between the brackets.
 */
export type ArticleRef = {
  readonly law: string;
  readonly article: number;
  /** 之一, 之二 … */
  readonly after?: number;
  readonly paragraph?: number;
  readonly item?: number;
  readonly printed: string;
};
