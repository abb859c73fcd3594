export { withHolidays } from './added-holidays';
export { withAdded } from './added-statutes';
export { type ArticleWords, articleKey, articleWords, basisWords } from './article-words';
export { joinHolidays, parseHolidayFile, parseHolidays } from './holiday-schema';
export { type CitedArticle, parseArticles } from './parse-articles';
export { type LawText, parseLawText } from './parse-law-text';
export { parsePenaltyRanges } from './penalty-range-schema';
export {
  type FineRange,
  type FineStanding,
  type PenaltyBook,
  type PenaltyRange,
  penaltiesIn,
  standingOf,
} from './penalty-ranges';
export { parseStatutes, withGists } from './statute-schema';
export {
  articleExists,
  laterVersionWith,
  plainName,
  renumbered,
  type Statute,
  type StatuteBook,
  type StatuteVersion,
  statuteBook,
  versionAt,
} from './statutes';
export { surcharge } from './surcharge';
export {
  countWorkingDays,
  covered,
  isWorkingDay,
  lastDay,
  latestDayBefore,
  rolledOver,
  workingDaysAfter,
} from './working-days';
