export { type CountingRules, countCampaign, usualRules } from './count-campaign';
export { domainOf } from './domain-of';
export { gateRuleWords, percent } from './named-figures';
export { rank } from './rank';
export { summarise } from './summarise';
