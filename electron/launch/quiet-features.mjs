/**
 * Parts of Chromium that would send what is typed, or its shape, elsewhere, or call on their maker by themselves. Left out in the
 * desktop program and in the browser that stands in for it.
 */
export const quietFeatures = [
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
