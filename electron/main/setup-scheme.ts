import { protocol } from 'electron';

/** Where the window lives. The window itself never writes it: all its addresses are relative. */
export const ORIGIN = 'app://bundle';
export const HOME = `${ORIGIN}/index.html`;

/** Must be done before the app is ready, so never after an `await`. */
export function setupScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}
