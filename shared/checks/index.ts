export { checks } from './checks';
export { type Check, type CheckContext, type CheckMeta, defineCheck } from './define-check';
export { type DossierView, dossierView } from './dossier-view';
export { parametersOn, parseParameters } from './parameters-schema';
export { runChecks } from './run-checks';
