export { browserRasterizer } from './browser-rasterizer';
