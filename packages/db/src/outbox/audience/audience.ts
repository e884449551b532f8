import type { Party } from '@vern/domain/notification';
import type { Query } from '../../engine/connection.ts';

/** One party of news about one subject, or the people who are told by name. */
export interface Asked {
  readonly subjectId: string;
  readonly party: Party | 'named';
  /** Those told by name; none of a party. */
  readonly personIds: readonly string[];
}

/** Somebody who is it. */
export interface Found {
  /** Which of those asked for, from 1 on. */
  readonly nth: number;
  readonly personId: string;
  /** False when only the notice in the app is for them: the municipality has no address of theirs, or they get no mail of it. */
  readonly hasMail: boolean;
}

/**
 * Finds who the parties of one type of subject are today: one statement however many are asked for, in their order. The
 * transaction must be in the jobs' role. Names nobody and reads nothing of what was written.
 */
export type Audience = (query: Query, municipalityId: string, asked: readonly Asked[]) => Promise<readonly Found[]>;
