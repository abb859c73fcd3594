export { checks } from './checks';
export { type Check, type CheckContext, type CheckMeta, defineCheck } from './define-check';
export { type DossierView, dossierView } from './dossier-view';
export { runChecks } from './run-checks';
