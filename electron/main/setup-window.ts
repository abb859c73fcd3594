import { join } from 'node:path';
import { app, BrowserWindow, screen } from 'electron';
import { readSettings, saveSettings } from './settings';
import { HOME } from './setup-scheme';
import { boundsOnScreen } from './window-bounds';

/** The one window, where it was left last time. */
export function setupWindow(): void {
  void app.whenReady().then(openWindow);
  app.on('activate', () => {
    if (app.isReady() && BrowserWindow.getAllWindows().length === 0) void openWindow();
  });
  app.on('window-all-closed', () => app.quit());
}

async function openWindow(): Promise<void> {
  const { window: left } = await readSettings();
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...boundsOnScreen(left?.bounds, areas),
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: '案卷评查工作站',
    backgroundColor: '#f7f5f0',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  if (left?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const maximized = window.isMaximized();
    saveSettings({ window: { bounds: window.getNormalBounds(), maximized } });
  });
  await window.loadURL(HOME);
}
