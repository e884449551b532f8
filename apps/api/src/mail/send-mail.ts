import type { Recipient } from '@vern/db';
import { composeMail } from '@vern/i18n/mail';
import type { MailJob } from '../jobs/deliver.ts';
import type { Mailer } from './mailer.ts';

export type SendMailOptions = {
  readonly mailer: Mailer;
  readonly findRecipient: (municipalityId: string, personId: string) => Promise<Recipient | null>;
  readonly municipalityNameOf: (municipalityId: string) => Promise<string>;
  readonly publicUrl: string;
};

/**
 * Send one mail, in its reader's language. It says that something waits and where, and nothing of what.
 * @param id - The job's: tried again after a failure it is the same mail, by its name.
 */
export async function sendMail(options: SendMailOptions, id: string, job: MailJob): Promise<void> {
  const { mailer, findRecipient, municipalityNameOf, publicUrl } = options;
  const recipient = await findRecipient(job.municipalityId, job.personId);
  if (!recipient?.email) return;
  const { subject, text } = await composeMail(
    {
      topic: job.topic,
      party: job.party,
      recipientName: recipient.name,
      municipalityName: await municipalityNameOf(job.municipalityId),
      link: job.party === 'owner' ? `${publicUrl}/tiltak` : `${publicUrl}/saker/${job.incidentId}`,
    },
    recipient.locale,
  );
  const messageId = `<${id}@${new URL(publicUrl).hostname}>`;
  await mailer.send({ messageId, to: recipient.email, subject, text });
}
