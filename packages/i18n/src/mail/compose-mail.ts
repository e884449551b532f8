import type { Locale } from '@vern/domain/locale';
import type { OutboxTopic } from '@vern/domain/ports';
import { texts as en } from './en.ts';
import { type MailParty, type MailText, type MailTexts, type MailTopicTexts, texts as nb } from './nb.ts';
import { texts as nn } from './nn.ts';

const TEXTS: Readonly<Record<Locale, MailTexts>> = { nb, nn, en };

/** One mail to one person. Holds nothing of a report: its words depend on the topic and on who reads them alone. */
export type MailRequest = {
  readonly topic: OutboxTopic;
  /** What the recipient is to the report; absent words fall back on those for anyone. */
  readonly party: MailParty;
  readonly recipientName: string;
  readonly municipalityName: string;
  /** Absolute address of the case; opening it asks for sign-in. */
  readonly link: string;
};

/**
 * A mail as plain text, ready to be sent.
 *
 * @example
 * composeMail({ topic: 'incident.closed', party: 'reporter', … }, 'nn').subject; // => 'Saka er lukka, med svar til deg'
 */
export function composeMail(request: MailRequest, locale: Locale): MailText {
  const { greeting, open, footer, signature, topics } = TEXTS[locale];
  const topic: MailTopicTexts = topics[request.topic];
  const { subject, text } = topic[request.party] ?? topic.anyone;
  const parts = [
    greeting(request.recipientName),
    text,
    `${open}\n${request.link}`,
    signature(request.municipalityName),
    footer,
  ];
  return { subject, text: parts.join('\n\n') };
}
