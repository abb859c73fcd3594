export { LedgerView } from './ledger-view';
export { Submissions } from './submissions/submissions';
