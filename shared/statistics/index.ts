export { agencyTitle, gradeTitle, groupTitle, heatTitle, problemTitle } from './chart-titles';
export { type CountingRules, countCampaign, usualRules } from './count-campaign';
export { domainOf } from './domain-of';
export { heatMap } from './heat-map';
export { gateRuleWords, percent, problemGroupWords } from './named-figures';
export { narrowed, type ResultFilter } from './narrowed';
export { rank } from './rank';
export { summarise } from './summarise';
export { tenthsWords } from './tenths-words';
