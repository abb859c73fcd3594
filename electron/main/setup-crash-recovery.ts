import { app, BrowserWindow, dialog, type WebContents } from 'electron';
import { crashBudget } from './crash-budget';

/** A window that dies comes back by itself, three times in five minutes; then a person is asked. Nothing is sent anywhere. */
export function setupCrashRecovery(): void {
  process.on('uncaughtException', (error) => {
    console.error(error);
    dialog.showErrorBox('案卷评查工作站出错', '程序遇到意外错误，即将关闭。已保存的内容不受影响，请重新打开。');
    app.exit(1);
  });
  app.on('child-process-gone', (_event, { type, reason }) => console.error('process gone:', type, reason));
  app.on('web-contents-created', (_event, contents) => {
    const budget = crashBudget();
    contents.on('render-process-gone', (_gone, { reason }) => {
      if (reason === 'clean-exit') return;
      console.error('window gone:', reason);
      if (budget.allows(Date.now())) contents.reload();
      else void askAfterCrash(contents);
    });
    contents.on('unresponsive', () => void askWhileStuck(contents));
  });
}

async function askAfterCrash(contents: WebContents): Promise<void> {
  const { response } = await ask(contents, {
    message: '窗口连续出错',
    detail: '已保存的内容不受影响。可以重新载入再试，或关闭程序后重新打开。',
    buttons: ['重新载入', '关闭程序'],
  });
  if (response === 0) contents.reload();
  else app.quit();
}

async function askWhileStuck(contents: WebContents): Promise<void> {
  const { response } = await ask(contents, {
    message: '窗口暂时没有响应',
    detail: '可能正在处理较大的案卷。可以继续等待，或重新载入窗口；已保存的内容不受影响。',
    buttons: ['继续等待', '重新载入'],
  });
  if (response === 0 || contents.isDestroyed()) return;
  contents.forcefullyCrashRenderer();
}

type Question = { readonly message: string; readonly detail: string; readonly buttons: string[] };

function ask(contents: WebContents, question: Question): Promise<Electron.MessageBoxReturnValue> {
  const window = BrowserWindow.fromWebContents(contents);
  const options = { type: 'warning' as const, defaultId: 0, cancelId: 0, title: '案卷评查工作站', ...question };
  return window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options);
}
