export {
  likelyOrder,
  type OrderInversion,
  type OrderTemplate,
  type OrderTemplateId,
  orderInversions,
  orderTemplates,
} from './binding-order';
export { compareCatalogue } from './compare-catalogue';
export {
  detectProcedure,
  nestedProcedures,
  nestedSigns,
  type ProcedureSigns,
  procedureSigns,
} from './detect-procedure';
export { hasOwnTitles } from './procedure-titles';
export { segment } from './segment';
