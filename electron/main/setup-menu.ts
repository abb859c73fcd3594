import { app, dialog, Menu, type MenuItemConstructorOptions } from 'electron';

/** What a desktop program is expected to have; everything of the work itself is in the window. */
export function setupMenu(): void {
  void app.whenReady().then(() => Menu.setApplicationMenu(Menu.buildFromTemplate(template())));
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

const template = (): MenuItemConstructorOptions[] => [
  { label: '文件', submenu: [{ id: 'quit', role: 'quit', label: '退出' }] },
  {
    label: '编辑',
    submenu: [
      { role: 'undo', label: '撤销' },
      { role: 'redo', label: '重做' },
      separator,
      { role: 'cut', label: '剪切' },
      { role: 'copy', label: '复制' },
      { role: 'paste', label: '粘贴' },
      { role: 'selectAll', label: '全选' },
    ],
  },
  {
    label: '视图',
    submenu: [
      { role: 'resetZoom', label: '实际大小' },
      { role: 'zoomIn', label: '放大界面' },
      { role: 'zoomOut', label: '缩小界面' },
      separator,
      { role: 'togglefullscreen', label: '全屏' },
      ...(app.isPackaged ? [] : ([{ role: 'toggleDevTools', label: '开发者工具' }] as const)),
    ],
  },
  { label: '帮助', submenu: [{ id: 'about', label: '关于', click: () => void showAbout() }] },
];

const showAbout = () =>
  dialog.showMessageBox({
    type: 'info',
    title: '关于',
    message: '案卷评查工作站',
    detail: `版本 ${app.getVersion()}\n离线运行，不连接任何网络。`,
    buttons: ['好'],
  });
