import type { CountDelta, IncidentCase, IncidentChange, StoredDraft } from '@vern/domain/incident/ports';
import type { Locale } from '@vern/domain/locale';
import type { News } from '@vern/domain/notification';
import type { NoticeRecord } from '@vern/domain/notification/ports';
import type { NounAction } from '@vern/domain/nouns';
import type { PersonRecord, StoredNode } from '@vern/domain/organisation/ports';
import type { SessionRecord } from '@vern/domain/session/ports';
import type { NewAuditEntry } from '@vern/domain/subject';

type Owned<T> = T & { readonly ownerId: string };

/** One report with everything about it, and the key it was sent with. */
export type MemoryIncident = IncidentCase & { readonly idempotencyKey: string };

/** A signed-in browser, with the hash of its token in hexadecimal. */
export type MemorySession = Owned<SessionRecord> & {
  readonly token: string;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
};

/** News to one person. */
export type MemoryNotice = Owned<Omit<NoticeRecord, 'isOwn' | 'about'>>;

/** What the ports in memory have been told. Tests read it to see what was written; it hides nothing from anybody. */
export type MemoryStore = {
  readonly nodes: readonly StoredNode[];
  readonly people: readonly PersonRecord[];
  readonly incidents: Map<string, MemoryIncident>;
  readonly audit: (NewAuditEntry<NounAction> & { readonly actorId: string })[];
  readonly outbox: News[];
  readonly deltas: CountDelta[];
  readonly firstAnswers: NonNullable<IncidentChange['firstAnswer']>[];
  readonly series: { readonly id: string; readonly unitId: string; readonly number: number }[];
  readonly drafts: Map<string, Owned<StoredDraft>>;
  readonly notices: Map<string, MemoryNotice>;
  readonly sessions: Map<string, MemorySession>;
  readonly locales: Map<string, Locale>;
};

/** A store with places and people, and nothing that has happened. */
export function memoryStore(nodes: readonly StoredNode[], people: readonly PersonRecord[]): MemoryStore {
  return {
    nodes,
    people,
    incidents: new Map(),
    audit: [],
    outbox: [],
    deltas: [],
    firstAnswers: [],
    series: [],
    drafts: new Map(),
    notices: new Map(),
    sessions: new Map(),
    locales: new Map(),
  };
}
