import type { Mailbox } from '@vern/db';
import { pathOf } from '@vern/domain/nouns';
import { composeMail } from '@vern/i18n/mail';
import type { MailJob } from './mail-job.ts';
import type { Mailer } from './mailer.ts';

export type SendMailOptions = {
  readonly mailer: Mailer;
  readonly findMailbox: (municipalityId: string, personId: string) => Promise<Mailbox | null>;
  readonly municipalityNameOf: (municipalityId: string) => Promise<string>;
  readonly publicUrl: string;
};

/**
 * Send one mail, in its reader's language. It says that something waits and where, and nothing of what.
 * @param id - The job's: tried again after a failure it is the same mail, by its name.
 */
export async function sendMail(options: SendMailOptions, id: string, job: MailJob): Promise<void> {
  const { mailer, findMailbox, municipalityNameOf, publicUrl } = options;
  const mailbox = await findMailbox(job.municipalityId, job.personId);
  if (!mailbox?.email) return;
  const { subject, text } = await composeMail(
    {
      topic: job.topic,
      party: job.party,
      recipientName: mailbox.name,
      municipalityName: await municipalityNameOf(job.municipalityId),
      link: `${publicUrl}${pathOf(job.subject)}`,
    },
    mailbox.locale,
  );
  const messageId = `<${id}@${new URL(publicUrl).hostname}>`;
  await mailer.send({ messageId, to: mailbox.email, subject, text });
}
