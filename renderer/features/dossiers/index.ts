export { DossiersView } from './dossiers-view';
export { type Importer, openImporter } from './importer';
export { openAsking, type PasswordDesk, passwordDesk } from './password-desk';
export { PasswordPrompt } from './password-prompt';
