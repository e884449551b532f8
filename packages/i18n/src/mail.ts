export { composeMail, type MailRequest } from './mail/compose-mail.ts';
export type { MailText } from './news/topic-texts.ts';
