import type { Transporter } from 'nodemailer';

export type Mail = {
  /** Names the mail among all others, whenever it is sent: who gets it twice can tell. */
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
};

export type Mailer = {
  /** @throws When the mail server does not take it: the job is tried again. */
  send(mail: Mail): Promise<void>;
  close(): void;
};

/** Connections to the mail server at most. */
export const MAIL_CONNECTIONS = 5;

const TIMEOUTS_MS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Sends through an SMTP server. Without an address, as in a demo, mail goes nowhere: there the notices are enough. */
export function createMailer(smtpUrl: string | undefined, from: string): Mailer {
  if (!smtpUrl) return { send: async () => undefined, close: () => undefined };
  let transport: Promise<Transporter> | undefined;
  return {
    send: async (mail) => {
      transport ??= connect(smtpUrl);
      await (await transport).sendMail({ ...mail, from, headers: { 'Auto-Submitted': 'auto-generated' } });
    },
    close: () => void transport?.then((each) => each.close()),
  };
}

async function connect(url: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  return createTransport({ url, pool: true, maxConnections: MAIL_CONNECTIONS, maxMessages: 1_000, ...TIMEOUTS_MS });
}
