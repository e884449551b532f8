import { osloDay } from '@vern/domain/calendar';
import { type Recording, recordReport } from '@vern/domain/incident/record';
import { USUAL_CALENDARS } from '@vern/domain/school-calendar';
import type { Handlers } from '../organisation/find-handlers.ts';
import type { Random } from '../random/create-random.ts';
import { openCase } from './kept-case.ts';
import { reportOf, type SentReport } from './sent-report.ts';

/** A report as it came in, with who follows it up. */
export interface ReceivedReport extends SentReport {
  readonly id: string;
  readonly received: ReturnType<typeof openCase>;
  /** Who leads the place that handles it. */
  readonly handlerId: string;
}

/** An author and the instant they write at, in milliseconds. */
export function writerAt(random: Random, actorId: string, at: number): Recording {
  return { actorId, now: new Date(at), newId: () => random.uuid(at), calendars: USUAL_CALENDARS };
}

/** Let a report come in: the domain says what it becomes. */
export function receiveReport(random: Random, sent: SentReport, handlers: Handlers): ReceivedReport {
  const { unit, reporterId, receivedAt } = sent;
  const by = writerAt(random, reporterId, receivedAt);
  const day = osloDay(by.now);
  const report = reportOf(sent);
  const key = { idempotencyKey: by.newId(), draftId: null, continues: null };
  const { written } = recordReport({ report, ...key }, { ...by, ...handlers.lineOf(unit.id, day) });
  const handlerId = handlers.chiefAt(written.facts.handlerNodeId, day);
  return { ...sent, id: written.facts.id, received: openCase(written, reporterId), handlerId };
}
