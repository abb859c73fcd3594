import { hostname } from 'node:os';
import { app, type IpcMainInvokeEvent, ipcMain, powerSaveBlocker, shell } from 'electron';
import { type Channel, channels, type Handlers } from '#shared/ipc/contract';
import { answer } from './ipc/answer';
import { askWhere } from './ipc/ask-where';
import { awakeHandlers } from './ipc/awake-handlers';
import { exportsHandlers } from './ipc/exports-handlers';
import { libraryHandlers } from './ipc/library-handlers';
import { originalHandlers } from './ipc/original-handlers';
import { pdfOfWindow } from './pdf-of-window';
import type { OpenLibrary } from './setup-library';
import { ORIGIN } from './setup-scheme';

/** Every call of the contract, answered by whoever knows. */
export function setupIpc(library: OpenLibrary): void {
  const handlers: Handlers = {
    ...libraryHandlers(library),
    ...originalHandlers(library),
    ...exportsHandlers({ askWhere, show: (file) => shell.showItemInFolder(file) }),
    ...awakeHandlers(powerSaveBlocker),
    'print.pdf': async () => ({ bytes: await pdfOfWindow() }),
    'desktop.about': async () => ({
      version: app.getVersion(),
      platform: process.platform,
      station: hostname(),
    }),
  };
  for (const channel of channels) listen(channel, handlers);
}

function listen<C extends Channel>(channel: C, handlers: Handlers): void {
  ipcMain.handle(channel, (event, request: unknown) =>
    isOurs(event) ? answer(channel, handlers[channel], request) : { ok: false, code: 'refused', detail: '来源不明' },
  );
}

/** Only our own page, and only its main frame. */
const isOurs = ({ senderFrame }: IpcMainInvokeEvent): boolean =>
  senderFrame !== null && senderFrame.parent === null && senderFrame.origin === ORIGIN;
