export { composeMail, type MailRequest } from './mail/compose-mail.ts';
export type { MailParty, MailText } from './news/topic-texts.ts';
