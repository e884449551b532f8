import type { CalendarDay } from '../../calendar/index.ts';

/** Who handles a report: the two facts that are stored with it, and that policy and row-level security go by. */
export type Handler = {
  readonly handlerNodeId: string;
  /** Nobody in the line can: the steering group's members at the place stand in, and those who lead it do not. */
  readonly handledBySteering: boolean;
};

/** What of a report decides who handles it. */
export type HandledReport = {
  readonly unitId: string;
  readonly reporterId: string;
  readonly affectedPersonIds: readonly string[];
  /** It was done by a leader. The report names nobody: it is about the one whom its people have above them. */
  readonly aboutLeader: boolean;
  /** The day it was received: a report about a leader is about whoever led on that day. */
  readonly receivedOn: CalendarDay;
};
