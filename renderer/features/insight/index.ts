export { InsightView } from './insight-view';
