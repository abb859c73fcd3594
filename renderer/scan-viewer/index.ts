export { A4, addTurns } from './coordinates';
export { createPagePictures, type PageKey, type PagePictures } from './page-pictures';
export { PageViewport } from './page-viewport';
export type { PageGroup } from './strip-rows';
export { ThumbnailStrip } from './thumbnail-strip';
export { type Highlight, pageLabel, type ViewedPage } from './viewed-page';
export { type Zoom, zoomedIn, zoomedOut } from './zoom';
