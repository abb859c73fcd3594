import { app } from 'electron';
import { HOME } from './setup-scheme';

/** The window shows one page for ever: no other address, no second window, no webview. */
export function setupNavigation(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isHome(event.url)) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!isHome(event.url)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

const isHome = (url: string): boolean => url === HOME || url.startsWith(`${HOME}#`) || url.startsWith(`${HOME}?`);
