export {
  agencyTitle,
  agreementTitle,
  gradeTitle,
  groupTitle,
  heatTitle,
  overrunTitle,
  problemTitle,
  selfTitle,
  yearTitle,
} from './chart-titles';
export { type CountingRules, countCampaign, usualRules } from './count-campaign';
export { domainOf } from './domain-of';
export { percent } from './figure';
export { heatMap } from './heat-map';
export { gateRuleWords, problemGroupWords } from './named-figures';
export { narrowed, type ResultFilter } from './narrowed';
export { rank } from './rank';
export { type DossierBeside, type ItemBeside, selfBesidePanel } from './self-beside-panel';
export { summarise } from './summarise';
export { tenthsWords } from './tenths-words';
