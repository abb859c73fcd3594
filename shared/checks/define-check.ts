import type { PlainDate } from '../base/plain-date';
import type { PenaltyBook, StatuteBook } from '../law';
import type { CheckGroup } from '../model/finding';
import type { HolidayTable, Parameters } from '../model/parameter';
import type { Procedure } from '../model/procedure';
import type { CommonMessages } from './common-messages';
import type { DossierView } from './dossier-view';
import type { Blanks, Judgement } from './judgement';

/** What a check may know besides the dossier. */
export type CheckContext = {
  readonly parameters: Parameters;
  readonly holidays: HolidayTable;
  /** Day of the review, for terms that are still running. */
  readonly today: PlainDate;
  /** Statutes by version; without it citations are left to a person. */
  readonly statutes?: StatuteBook;
  /** What articles of liability threaten; without it fines are left to a person. */
  readonly penalties?: PenaltyBook;
};

type Messages = Readonly<Record<string, string>>;

export type CheckMeta<M extends Messages = Messages> = {
  /** Kebab-case, the name of its file. */
  readonly id: string;
  readonly title: string;
  /** Id in the catalogue of criteria: `PU-NOTI-06`. */
  readonly criterion: string;
  readonly group: CheckGroup;
  readonly procedures: readonly Procedure[];
  /** Law with version and article: 行政处罚法(2021)第六十三条. Where a step may be older, its older article too. */
  readonly basis: readonly string[];
  /** Usually an 否决项; standards decide. */
  readonly gate?: boolean;
  /** What it looks for may be a picture or a copy: a reviewer's word that a page bears no text to review does not show it absent. */
  readonly ofPictures?: true;
  readonly messages: M;
  /** Wording of the problem; `{reason}` is what was seen, other blanks are those of the violated judgement. */
  readonly problem: string;
  readonly mending: string;
};

export type Check = {
  readonly meta: CheckMeta;
  readonly check: (view: DossierView, context: CheckContext) => readonly Judgement[];
};

/** Names inside braces: 仅见 {count} 名 → 'count'. */
type BlankNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | BlankNames<Rest>
  : never;

/** A judgement whose message exists and whose blanks are all filled; a misspelt key does not compile. */
type Spoken<M extends Messages> = {
  [Key in keyof M & string]: Judgement<Key, Blanks & Readonly<Record<BlankNames<M[Key]>, string | number>>>;
}[keyof M & string];

type Decision<M extends Messages> = Spoken<M> | Spoken<CommonMessages>;

/** A check: `meta` says all a person needs, `check` decides and does nothing else. It never throws, guesses or deducts. */
export function defineCheck<const M extends Messages>({
  meta,
  check,
}: {
  readonly meta: CheckMeta<M>;
  readonly check: (view: DossierView, context: CheckContext) => Decision<NoInfer<M>> | readonly Decision<NoInfer<M>>[];
}): Check {
  return { meta, check: (view, context) => [check(view, context)].flat() as readonly Judgement[] };
}
