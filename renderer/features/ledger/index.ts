export { LedgerView } from './ledger-view';
