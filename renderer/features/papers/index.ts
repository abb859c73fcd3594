export { BatchDialog } from './batch-dialog';
