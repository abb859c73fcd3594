export { type MarkTrouble, markTrouble } from './mark-trouble';
export { deduction, type Proposal, propose, proposedScore } from './propose';
export { score, settled } from './score';
export { type ParsedTemplate, parseTemplate } from './template-schema';
export { written } from './tenths';
