export { MOST_NOTICES, type NoticeAbout, type NoticePort, type NoticeRecord } from './notice-port.ts';
