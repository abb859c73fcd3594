import { app, session } from 'electron';

const inside = /^(app|blob|data|devtools):/;

/** Offline is a promise. Two walls: nothing but our own addresses is asked for, and the only way out leads nowhere. */
export function setupNetwork(): void {
  void app.whenReady().then(async () => {
    const { defaultSession } = session;
    defaultSession.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !inside.test(url) }));
    defaultSession.setSpellCheckerEnabled(false);
    await defaultSession.setProxy({
      mode: 'fixed_servers',
      proxyRules: 'http=127.0.0.1:9;https=127.0.0.1:9',
      proxyBypassRules: '<-loopback>',
    });
  });
}
