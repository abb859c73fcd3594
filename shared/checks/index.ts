export { checks } from './checks';
export { type Check, type CheckContext, type CheckMeta, defineCheck } from './define-check';
export { type DossierView, dossierView } from './dossier-view';
export { factMatrixOf } from './overview/fact-matrix';
export { limitChecks } from './overview/limit-rules';
export { timelineOf } from './overview/timeline';
export { whereToLook } from './overview/where-to-look';
export { parametersOn, parseParameters } from './parameters-schema';
export { runChecks } from './run-checks';
