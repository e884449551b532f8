import { CONTACT_WISHES, talkDue } from '@vern/domain/incident';
import type { IncidentFacts } from '@vern/domain/incident/shape';
import { codeSchema, severitySchema } from '@vern/domain/schema';
import { z } from 'zod';
import type { Work } from '../../work.ts';
import { nextStepSchema } from '../read/incident-view.schema.ts';
import { presentIncidentRow } from '../read/present-incident-row.ts';
import type { Receipt } from './submit-incident.ts';

/** What the reporter sees at once: that it arrived, how serious it counts and why, and what happens next. */
export const receiptSchema = z.strictObject({
  incidentId: z.uuid(),
  /** False when the same report had arrived before: nothing new was written. */
  created: z.boolean(),
  severity: severitySchema,
  floorReasons: z.array(z.strictObject({ field: z.string(), code: z.string(), floor: severitySchema })),
  unitName: z.string(),
  /** Who will answer: the unit's leader, the level above (about a leader, or for another reason), or the steering group. */
  handledBy: z.enum(['unit_leader', 'next_level_leader', 'level_above', 'steering_group']),
  nextStep: nextStepSchema.nullable(),
  /** By when the leader has talked with those it happened to, and what they had wished for. */
  talk: z.strictObject({ dueOn: z.iso.date(), wish: codeSchema(CONTACT_WISHES) }),
  receivedAt: z.iso.datetime(),
});

/** A receipt, as it leaves the API. */
export type ReceiptView = z.infer<typeof receiptSchema>;

/** The receipt for the screen. */
export function presentReceipt(work: Work, { incidentId, created, facts, floorReasons }: Receipt): ReceiptView {
  const { severity, unitName, nextStep, receivedAt } = presentIncidentRow(work, facts);
  return {
    incidentId,
    created,
    severity,
    floorReasons: floorReasons.map((reason) => ({ ...reason })),
    unitName,
    handledBy: handledBy(facts),
    nextStep,
    talk: { dueOn: talkDue(facts).dueOn, wish: facts.wantsContact },
    receivedAt,
  };
}

/** Of a report about a leader it is said that the leader does not see it; of any other that would be untrue. */
function handledBy({ handledBySteering, aboutLeader, handlerNodeId, unitId }: IncidentFacts): ReceiptView['handledBy'] {
  if (handledBySteering) return 'steering_group';
  if (aboutLeader) return 'next_level_leader';
  return handlerNodeId === unitId ? 'unit_leader' : 'level_above';
}
