import { app } from 'electron';

/** Chromium services that would call home; most are absent from Electron, and none is wanted here. */
const silenced = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'no-pings',
];

/** Parts of Chromium that would send what is typed, or its shape, elsewhere, or call on their maker by themselves. */
const features = [
  'AutofillServerCommunication',
  'Translate',
  'OptimizationHints',
  'MediaRouter',
  // Opens a connection to the search engine's site by itself while a page stands open.
  'PreconnectToSearch',
  'SearchEnginePreconnect2',
  'AimEnabled',
  'NetworkTimeServiceQuerying',
];

/** Every window sandboxed, whatever its options say. */
export function setupSandbox(): void {
  app.enableSandbox();
  for (const name of silenced) app.commandLine.appendSwitch(name);
  app.commandLine.appendSwitch('disable-features', features.join(','));
}
