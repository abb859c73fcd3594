import { app, session } from 'electron';

/** Camera, microphone, notifications, devices: a reader of dossiers needs none. */
export function setupPermissions(): void {
  void app.whenReady().then(() => {
    const { defaultSession } = session;
    defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
    defaultSession.setPermissionCheckHandler(() => false);
    defaultSession.setDevicePermissionHandler(() => false);
  });
}
