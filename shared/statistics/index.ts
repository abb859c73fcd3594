export { type CountingRules, countCampaign, usualRules } from './count-campaign';
export { domainOf } from './domain-of';
export { gateRuleWords, percent, problemGroupWords, score } from './named-figures';
export { parts, rank } from './rank';
export { average, summarise } from './summarise';
