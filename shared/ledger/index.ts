export { type Closure, closureByAgency, closureOf, type Stood } from './closure';
export { earlierLike } from './earlier-problem';
export { enterProblems, type FoundProblem, problemIdOf } from './enter-problems';
export { filterProblems, type LedgerFilter } from './filter-problems';
export { limitFrom } from './limit';
export { parseLimitRules } from './limit-rule-schema';
export { type FileOrigin, type Merge, mergeProblems, type Refused } from './merge-problems';
export { type Move, type MoveOrNot, movesOf } from './moves';
export { type Aside, type AsideWhy, inOrder, lifeOf, type Round, type StepOf } from './rounds';
export {
  answeredLate,
  isOverdue,
  isSettled,
  type LedgerState,
  ledgerStates,
  type Standing,
  standingOf,
} from './standing';
