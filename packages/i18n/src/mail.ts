export { composeMail, type MailRequest } from './mail/compose-mail.ts';
export type { MailParty, MailText } from './nb/mail.ts';
