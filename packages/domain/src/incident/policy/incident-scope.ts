import type { Period } from '../../calendar/index.ts';
import type { IncidentStatus } from '../lifecycle/incident-status.ts';

/** Time-limited access to one report for one person, given with a reason: never a consequence of a role alone. */
export type AccessGrant = Period & {
  readonly personId: string;
  /** `referral`: occupational health, with the employee's consent. `escalation`: adviser or director. `break_glass`: administrator. */
  readonly kind: 'referral' | 'escalation' | 'break_glass';
};

/** The facts of one report that access depends on. The repository reads them in the same transaction as the report. */
export type IncidentScope = {
  readonly municipalityId: string;
  /** The unit that answers for the report today: after a merger, the successor. */
  readonly unitId: string;
  readonly departmentId?: string | null;
  /** Nodes above the unit, nearest first. */
  readonly unitAncestorIds: readonly string[];
  /** The unit and department it was reported at, where others answer for them today: what those who led there are kept from. */
  readonly closedPlaceIds?: readonly string[];
  /** The place that handles it, as `handlerOf` found it and it was stored; today its successor. */
  readonly handlerNodeId: string;
  /** Nobody in the line can handle it: the steering group at the place does. */
  readonly handledBySteering: boolean;
  /** Who was given it to follow up, as it was stored. */
  readonly delegateId?: string | null;
  /** The parts of the place that handles it. */
  readonly handlerPartIds?: readonly string[];
  readonly reporterId: string;
  readonly affectedPersonIds: readonly string[];
  /** `perpetratorRole` is `leader`: the unit's leaders see nothing. */
  readonly aboutLeader: boolean;
  /** The reporter or an affected employee wants no name shown to the safety representative. */
  readonly hideNameFromSafetyRep: boolean;
  /** Every affected employee agreed that medical details may be read in the injury register (AML § 5-1). */
  readonly consentShareMedical?: boolean;
  readonly status: IncidentStatus;
  /** The handler has asked and the reporter has not answered yet. */
  readonly openQuestion: boolean;
  readonly accessGrants?: readonly AccessGrant[];
};
