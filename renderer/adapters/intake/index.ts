export { collectScans } from './collect-scans';
