import { osloDay } from '@vern/domain/calendar';
import type { CountsPort, MonthCount } from '@vern/domain/statistics/ports';
import type { MemoryStore } from '../memory/memory-store.ts';

/** Counts in memory, added up from the deltas alone. Every unit is within everybody's reach. */
export function countsInMemory({ nodes, deltas, firstAnswers }: MemoryStore): CountsPort {
  const units = nodes.filter((node) => node.unitKind !== null && node.validTo === null);
  const events = () => deltas.filter(({ family }) => family === 'event');
  const sum = (list: readonly { readonly delta: number }[]) => list.reduce((all, { delta }) => all + delta, 0);
  return {
    eventsByMonth: async (_scope, from, to) => {
      const cells = new Map<string, MonthCount>();
      for (const { unitId, occurredOn, delta } of events()) {
        const unitKind = nodes.find(({ id }) => id === unitId)?.unitKind;
        if (!unitKind || occurredOn < from || occurredOn > to) continue;
        const month = occurredOn.slice(0, 7);
        const key = `${month} ${unitKind}`;
        cells.set(key, { month, unitKind, count: (cells.get(key)?.count ?? 0) + delta });
      }
      return [...cells.values()];
    },
    silentUnits: async (_scope, from, to) => {
      const within = events().filter(
        ({ receivedOn, recordedAt }) => receivedOn >= from && receivedOn <= to && osloDay(recordedAt) <= to,
      );
      return units.filter(({ id }) => sum(within.filter(({ unitId }) => unitId === id)) <= 0).map(({ id }) => id);
    },
    medianFirstAnswer: async (_scope, since) => {
      const waits = firstAnswers.filter((each) => each.answeredOn >= since).map((each) => each.waitedMinutes);
      const sorted = waits.sort((a, b) => a - b);
      const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
      return { minutes: low === undefined || high === undefined ? null : (low + high) / 2, answers: sorted.length };
    },
    comparisonTotals: async () => [],
  };
}
