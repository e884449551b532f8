import type { CalendarDay } from '@vern/domain/calendar';
import type { UnitKind } from '@vern/domain/org-tree';
import type { Random } from '../random/create-random.ts';
import { addPerson, assign, type OrganisationRows } from './organisation-rows.ts';
import { makeName } from './person-names.ts';
import type { SeedUnit } from './seed-unit.ts';

/** People who are known beforehand, by what they are at the unit. */
export interface KnownStaff {
  readonly leaderId?: string;
  readonly safetyRepId?: string;
  readonly groupMemberId?: string;
  readonly employeeIds?: readonly string[];
}

export interface NewUnit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly agencyId: string;
  readonly language: 'nb' | 'nn';
  readonly weight: number;
  readonly speaksFrom: number;
  /** Employees to invent, beside those who are known. */
  readonly staff: number;
  readonly known?: KnownStaff;
  /** Last day of a leader who has left with nobody in their place. */
  readonly ledUntil?: CalendarDay;
}

/** Give a unit its leader, safety representative, working-environment group and employees. */
export function staffUnit(to: OrganisationRows, random: Random, unit: NewUnit): SeedUnit {
  const { known = {} } = unit;
  const invent = () => inventPerson(to, random, unit.language);
  const nodeId = unit.id;
  const employeeIds = [...(known.employeeIds ?? []), ...Array.from({ length: unit.staff }, invent)];
  for (const personId of employeeIds.slice(known.employeeIds?.length ?? 0)) {
    assign(to, random, { personId, role: 'employee', nodeId });
  }
  const leaderId = known.leaderId ?? invent();
  if (!known.leaderId)
    assign(to, random, {
      personId: leaderId,
      role: 'unit_leader',
      nodeId,
      ...(unit.ledUntil ? { to: unit.ledUntil } : {}),
    });
  const safetyRepId = known.safetyRepId ?? employeeIds.at(-1)!;
  if (!known.safetyRepId) assign(to, random, { personId: safetyRepId, role: 'safety_rep', nodeId });
  const groupMemberId = known.groupMemberId ?? employeeIds.at(-2) ?? safetyRepId;
  if (!known.groupMemberId) assign(to, random, { personId: groupMemberId, role: 'work_env_group_member', nodeId });
  return {
    id: unit.id,
    kind: unit.kind,
    language: unit.language,
    agencyId: unit.agencyId,
    leaderId,
    safetyRepId,
    staffIds: [...new Set([...employeeIds, safetyRepId, groupMemberId])],
    weight: unit.weight,
    speaksFrom: unit.speaksFrom,
  };
}

/** Subjects follow the id, so that a person keeps theirs when names change. */
export function inventPerson(to: OrganisationRows, random: Random, locale: 'nb' | 'nn'): string {
  const id = random.uuid(Date.parse('2021-06-01T06:00:00Z'));
  const subject = `p-${id.slice(-12)}`;
  return addPerson(to, {
    id,
    name: makeName(random),
    locale,
    email: `${subject}@fjordvik.example`,
    issuer: 'demo',
    subject,
  });
}
