import { app } from 'electron';
import { quietFeatures } from '../launch/quiet-features.mjs';

/** Chromium services that would call home; most are absent from Electron, and none is wanted here. */
const silenced = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'no-pings',
];

/** Every window sandboxed, whatever its options say. */
export function setupSandbox(): void {
  app.enableSandbox();
  for (const name of silenced) app.commandLine.appendSwitch(name);
  app.commandLine.appendSwitch('disable-features', quietFeatures.join(','));
}
