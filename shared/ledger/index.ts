export { type Closure, closureByAgency, closureOf, groupedByAgency, type Stood } from './closure';
export { earlierLike } from './earlier-problem';
export { enterProblems, type FoundProblem, problemIdOf } from './enter-problems';
export { filterProblems, type LedgerFilter } from './filter-problems';
export { followed } from './followed';
export {
  type ColumnMapping,
  guessMapping,
  type ImportField,
  importFields,
  type RowTrouble,
  readLedger,
} from './import-ledger';
export { limitFrom } from './limit';
export { parseLimitRules } from './limit-rule-schema';
export { parseMeasures } from './measure-schema';
export { LIMIT, type Measured, measured } from './measured';
export { type FileOrigin, type Merge, mergeProblems, type Refused } from './merge-problems';
export { type Move, type MoveOrNot, movesOf } from './moves';
export { changesTelling, problemsTold, proofsOf, rectificationKinds } from './rectification-file';
export { type Aside, type AsideWhy, inOrder, lifeOf, type Round, type StepOf } from './rounds';
export { answeredLate, isOverdue, isSettled, type Standing, standingOf } from './standing';
