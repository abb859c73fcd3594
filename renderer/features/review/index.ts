export { ReviewView } from './review-view';
