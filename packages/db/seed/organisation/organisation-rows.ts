import type { Role } from '@vern/domain/access';
import type { Random } from '../random/create-random.ts';
import type { Row } from '../rows.ts';

/** Collects the rows of places, people and roles of one municipality. */
export interface OrganisationRows {
  readonly municipalityId: string;
  readonly nodes: Row[];
  readonly people: Row[];
  readonly assignments: Row[];
}

export interface NewNode {
  readonly id: string;
  readonly parentId: string | null;
  readonly type: string;
  readonly unitKind?: string;
  readonly name: string;
  readonly validTo?: string;
  readonly successorId?: string;
  readonly phones?: readonly { readonly label: string; readonly number: string }[];
}

export interface NewPerson {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly email: string;
  readonly issuer: string | null;
  readonly subject: string | null;
}

const ESTABLISHED = '2015-08-01';
const CREATED_AT = '2021-06-01T06:00:00Z';

export function addNode(to: OrganisationRows, node: NewNode): string {
  to.nodes.push({
    municipality_id: to.municipalityId,
    id: node.id,
    parent_id: node.parentId,
    type: node.type,
    unit_kind: node.unitKind ?? null,
    name: node.name,
    valid_from: ESTABLISHED,
    valid_to: node.validTo ?? null,
    successor_id: node.successorId ?? null,
    phones: node.phones ?? [],
  });
  return node.id;
}

export function addPerson(to: OrganisationRows, person: NewPerson): string {
  to.people.push({ municipality_id: to.municipalityId, created_at: CREATED_AT, ...person });
  return person.id;
}

export function assign(
  to: OrganisationRows,
  random: Random,
  assignment: {
    readonly personId: string;
    readonly role: Role;
    readonly nodeId: string;
    readonly from?: string;
    readonly to?: string;
    readonly deputyForId?: string;
  },
): void {
  to.assignments.push({
    municipality_id: to.municipalityId,
    id: random.uuid(Date.parse(CREATED_AT)),
    person_id: assignment.personId,
    role: assignment.role,
    node_id: assignment.nodeId,
    valid_from: assignment.from ?? ESTABLISHED,
    valid_to: assignment.to ?? null,
    deputy_for_id: assignment.deputyForId ?? null,
  });
}
