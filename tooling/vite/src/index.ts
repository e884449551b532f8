export { compressPlugin } from './compress-plugin.ts';
