import type { Locale } from '@vern/domain/locale';
import type { Party, Topic } from '@vern/domain/notification';
import type { MailText, TopicTexts } from '../news/topic-texts.ts';
import { loadTexts } from '../texts/load-texts.ts';

/** One mail to one person. Holds nothing of a report: its words depend on the topic and on who reads them alone. */
export type MailRequest = {
  readonly topic: Topic;
  /** What the recipient is to the report; absent words fall back on those for anyone. */
  readonly party: Party;
  readonly recipientName: string;
  readonly municipalityName: string;
  /** Absolute address of the case; opening it asks for sign-in. */
  readonly link: string;
};

/**
 * A mail as plain text, ready to be sent.
 *
 * @example
 * (await composeMail({ topic: 'incident.closed', party: 'reporter', … }, 'nn')).subject; // => 'Saka er lukka, med svar til deg'
 */
export async function composeMail(request: MailRequest, locale: Locale): Promise<MailText> {
  const [{ greeting, open, footer, signature }, { topics }] = await Promise.all([
    loadTexts(locale, 'mail'),
    loadTexts(locale, 'news'),
  ]);
  const { mail }: TopicTexts = topics[request.topic];
  const { subject, text } = mail[request.party] ?? mail.anyone;
  const parts = [
    greeting(request.recipientName),
    text,
    `${open}\n${request.link}`,
    signature(request.municipalityName),
    footer,
  ];
  return { subject, text: parts.join('\n\n') };
}
