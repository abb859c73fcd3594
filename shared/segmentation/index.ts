export {
  likelyOrder,
  type OrderInversion,
  type OrderTemplate,
  type OrderTemplateId,
  orderInversions,
  orderTemplates,
} from './binding-order';
export { compareCatalogue } from './compare-catalogue';
export { detectProcedure, nestedProcedures } from './detect-procedure';
export { segment } from './segment';
