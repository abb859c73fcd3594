export { extract } from './extract';
export { passagesOf } from './layout/passages';
export { overlayCorrections } from './overlay-corrections';
