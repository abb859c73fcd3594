export { A4, addTurns } from './coordinates';
export { PageCrop } from './page-crop';
export { createPagePictures, type PageKey, type PagePictures } from './page-pictures';
export { type PageScroller, PageViewport } from './page-viewport';
export type { PageGroup } from './strip-rows';
export type { StoredThumbnails } from './thumbnail';
export { ThumbnailStrip } from './thumbnail-strip';
export { type Highlight, pageLabel, type ViewedPage, viewedPage } from './viewed-page';
export { type Zoom, zoomedIn, zoomedOut } from './zoom';
