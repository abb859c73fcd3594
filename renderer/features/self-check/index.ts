export { SelfCheckView } from './self-check-view';
