import type { Handlers } from '#shared/ipc/contract';

/** As Electron's own. */
type PowerSaveBlocker = {
  start(type: 'prevent-app-suspension'): number;
  stop(id: number): void;
};

/** The screen may go dark; the computer goes on. */
export function awakeHandlers(blocker: PowerSaveBlocker): Pick<Handlers, 'desktop.stay-awake'> {
  let blocking: number | undefined;
  return {
    'desktop.stay-awake': async ({ awake }) => {
      if (awake) blocking ??= blocker.start('prevent-app-suspension');
      else if (blocking !== undefined) {
        blocker.stop(blocking);
        blocking = undefined;
      }
      return blocking === undefined ? 'as-usual' : 'awake';
    },
  };
}
