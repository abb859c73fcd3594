export { type OrderInversion, orderFor, orderInversions } from './binding-order';
export { compareCatalogue } from './compare-catalogue';
export {
  detectProcedure,
  nestedProcedures,
  nestedSigns,
  type ProcedureSigns,
  procedureSigns,
} from './detect-procedure';
export { type OrderTemplate, type OrderTemplateId, orderTemplates } from './order-table';
export { isReadAnew } from './procedure-titles';
export { segment } from './segment';
