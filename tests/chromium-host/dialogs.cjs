'use strict';
const { strict } = require('./strict.cjs');

const unscripted = (name) => async () => {
  throw new Error(`chromium-host: dialog.${name} was opened but the test did not script it`);
};

/** Specs put their own answers in place, as they do in real Electron. */
const dialog = strict('dialog', {
  showOpenDialog: unscripted('showOpenDialog'),
  showSaveDialog: unscripted('showSaveDialog'),
  showMessageBox: unscripted('showMessageBox'),
  showErrorBox: (title, content) => console.error('[chromium-host] error box:', title, content),
});

const shell = strict('shell', { showItemInFolder() {} });

const area = { x: 0, y: 0, width: 1920, height: 1040 };
const screen = strict('screen', {
  getAllDisplays: () => [{ workArea: area, bounds: { ...area, height: 1080 }, scaleFactor: 1 }],
});

/** Nothing here falls asleep. */
const powerSaveBlocker = strict('powerSaveBlocker', { start: () => 1, stop() {} });

module.exports = { dialog, powerSaveBlocker, shell, screen };
