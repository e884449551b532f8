export { compressPlugin } from './compress-plugin.ts';
export { firstPagePlugin } from './first-page-plugin.ts';
