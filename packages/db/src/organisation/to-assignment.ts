import type { Assignment } from '@vern/domain/access';
import type { RoleAssignment } from '../../generated/prisma/client.ts';
import { toDay, toDayOrNull } from '../scope/day.ts';

/** An assignment as the domain knows it. Roles were checked on the way in and are never reused, so they are trusted here. */
export function toAssignment({ role, nodeId, validFrom, validTo, deputyForId }: RoleAssignment): Assignment {
  return {
    role: role as Assignment['role'],
    nodeId,
    from: toDay(validFrom),
    to: toDayOrNull(validTo),
    ...(deputyForId === null ? {} : { deputyFor: deputyForId }),
  };
}
