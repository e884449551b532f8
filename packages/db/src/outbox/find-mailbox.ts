import type { Locale } from '@vern/domain/locale';
import { connectionOf, type Database } from '../database.ts';
import { enterJobs } from '../scope/enter-scope.ts';

/** Where to reach somebody, and in which language. */
export interface Mailbox {
  readonly personId: string;
  readonly name: string;
  /** Null when the municipality has none: only the notice in the app reaches them. */
  readonly email: string | null;
  readonly locale: Locale;
}

const MAILBOX = `select p.id as "personId", p.name, p.email, p.locale from person p
  where p.municipality_id = $1::uuid and p.id = $2::uuid and p.restricted_at is null`;

/** Where to reach a person now; null when there is no such person, or they are not to be reached any more. */
export function findMailbox(database: Database, municipalityId: string, personId: string): Promise<Mailbox | null> {
  return connectionOf(database).transaction(async (query) => {
    await enterJobs(query, municipalityId);
    const [found] = await query<Mailbox>(MAILBOX, [municipalityId, personId]);
    return found ?? null;
  });
}
