import { BrowserWindow } from 'electron';
import { AppError } from '#shared/base/app-error';

/** The window's pages as its print style shows them: sizes and margins are the style's own. */
export async function pdfOfWindow(): Promise<Uint8Array> {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) throw new AppError('refused', '窗口已关闭');
  return new Uint8Array(await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true }));
}
