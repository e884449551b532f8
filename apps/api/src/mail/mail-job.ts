import type { NewsSubject, Party, Topic } from '@vern/domain/notification';

/** What the `mail` queue carries: whom to tell of what. The address is looked up when it is sent. */
export type MailJob = {
  readonly municipalityId: string;
  readonly topic: Topic;
  readonly subject: NewsSubject;
  readonly personId: string;
  readonly party: Party;
};
