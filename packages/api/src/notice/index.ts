export { noticeRouter } from './router.ts';
