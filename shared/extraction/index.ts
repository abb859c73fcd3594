export { extract } from './extract';
export { overlayCorrections } from './overlay-corrections';
