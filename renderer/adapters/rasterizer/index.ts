export { type BrowserRasterizer, browserRasterizer } from './browser-rasterizer';
