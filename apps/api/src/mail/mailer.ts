import { createTransport } from 'nodemailer';

export type Mail = { readonly to: string; readonly subject: string; readonly text: string };

export type Mailer = {
  /** @throws When the mail server does not take it: the job is tried again. */
  send(mail: Mail): Promise<void>;
  close(): void;
};

const TIMEOUTS_MS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Sends through an SMTP server. Without an address, as in a demo, mail goes nowhere: there the notices are enough. */
export function createMailer(smtpUrl: string | undefined, from: string): Mailer {
  if (!smtpUrl) return { send: async () => undefined, close: () => undefined };
  const transport = createTransport({ url: smtpUrl, pool: true, maxConnections: 2, ...TIMEOUTS_MS });
  return {
    send: async (mail) => {
      await transport.sendMail({ ...mail, from, headers: { 'Auto-Submitted': 'auto-generated' } });
    },
    close: () => transport.close(),
  };
}
