export { DossiersView } from './dossiers-view';
export type { ImportPorts } from './import-dossiers';
export { openAsking, type PasswordDesk, passwordDesk } from './password-desk';
export { PasswordPrompt } from './password-prompt';
