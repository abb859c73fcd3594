export { type Assigned, assign, type Refusal } from './assignment/assign';
export { type Recusal, recusal, recusalWords } from './assignment/recusal';
export { substitutes } from './assignment/replace-reader';
export { compositionOf } from './draw/composition';
export { drawCases, stratumValue } from './draw/draw-cases';
export { type QuotaForecast, quotaForecast } from './draw/quota-forecast';
export { nextInstead, standing } from './draw/replace-case';
export { type Duty, dutiesOf, type RoundMade } from './duties/duties';
export {
  type ColumnMapping,
  columnWords,
  type FrameColumn,
  frameColumns,
  requiredColumns,
  suggestColumns,
} from './frame/frame-columns';
export { type FrameSheet, type FrameTrouble, headOfFrame, type ReadFrame, readFrame } from './frame/read-frame';
export { newPlan, nextYear } from './plan/new-plan';
export { planTroubles } from './plan/plan-troubles';
export { type StageDue, stagesDue } from './plan/stages-due';
export { yearBefore } from './plan/year-before';
