export { type DeskPreferences, readPreferences } from './comfort/desk-preferences';
export { ReviewView } from './review-view';
