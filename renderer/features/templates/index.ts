export { TemplatesView } from './templates-view';
