import type { Texts } from './nb.ts';

/** Reports that wait for a network. */
export const texts: Texts = {
  waitingTitle: (count) => (count === 1 ? 'Not sent yet' : `${count} reports have not been sent yet`),
  waiting: (count) =>
    count === 1
      ? 'The report is only on this phone or computer. It is sent when you have a connection and Vern is open.'
      : 'The reports are only on this phone or computer. They are sent when you have a connection and Vern is open.',
  signIn: 'Sign in as the person who wrote it, and it will be sent.',
  send: 'Send now',
  sending: 'Sending',
  refusedTitle: 'The report was not sent',
  refused: 'It is still saved here. Open it, look over your answers and send it again.',
  open: 'Open the report',
  anotherFirst: 'You are working on another report. Send it or throw it away first, then you can open this one.',
  sentTitle: 'The report has been sent',
  sent: 'The report that was waiting for a connection has arrived.',
  see: 'See the case',
  receiptLead: 'Thank you for speaking up. Nobody has received the report yet.',
  receiptWhere: 'Keep Vern open, or open Vern again when you have a connection.',
  receiptStay: 'Do not sign out or clear the browser’s data before it is sent. It would be lost.',
  receiptHelp: 'If you need somebody now, call. Do not wait for the report.',
  home: 'To the front page',
  leaveTitle: 'You have a report that has not been sent',
  leave: 'If you sign out now, it is deleted from this phone or computer and nobody receives it.',
  stay: 'Stay signed in',
  leaveAnyway: 'Delete the report and sign out',
};
