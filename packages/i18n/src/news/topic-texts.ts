import type { Party } from '@vern/domain/notification';

/** Subject and one sentence. Neither says what happened, to whom, or where: a mail box is not ours. */
export type MailText = { readonly subject: string; readonly text: string };

/** What is said of one topic: in a notice in the app, and in the mail to each party. */
export type TopicTexts = {
  readonly notice: string;
  /** `anyone` is for whoever has no words of their own. */
  readonly mail: { readonly anyone: MailText } & Readonly<Partial<Record<Party, MailText>>>;
};
