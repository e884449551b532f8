export type { Actor } from './actor.ts';
export { assigned } from './assigned.ts';
export { type Assignment, isAssignedOn } from './assignment.ts';
export { LEADERS_ABOVE, LINE_LEADER_OF, LINE_LEADERS, ROLES, type Role } from './role.ts';
export { allOf, anyOf, type Grant, nobody, type Rule, when } from './rule.ts';
export { type Scope, scopeOf } from './scope.ts';
