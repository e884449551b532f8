import type { OrgNode } from '@vern/domain/org-tree';
import type { OrgNode as Row } from '../../generated/prisma/client.ts';
import { toDay, toDayOrNull } from '../scope/day.ts';

/** A place as the domain knows it. */
export function toOrgNode({
  id,
  municipalityId,
  type,
  parentId,
  name,
  unitKind,
  validFrom,
  validTo,
  successorId,
}: Row): OrgNode {
  return {
    id,
    municipalityId,
    type: type as OrgNode['type'],
    parentId,
    name,
    unitKind: unitKind as OrgNode['unitKind'],
    validFrom: toDay(validFrom),
    validTo: toDayOrNull(validTo),
    successorId,
  };
}
