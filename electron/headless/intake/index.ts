export { collectScans } from './collect-scans';
export { diskFile } from './disk-file';
