export type { Actor } from './actor.ts';
export type { ActorScope } from './actor-scope.ts';
export { assigned } from './assigned.ts';
export { type Assignment, isAssignedOn } from './assignment.ts';
export type { HeldRole } from './held-role.ts';
export { REACHES, type Reach } from './reach.ts';
export { LINE_LEADER_OF, ROLES, type Role, rolesThat } from './role.ts';
export { allOf, anyOf, type Grant, nobody, type Rule, when } from './rule.ts';
export { type Scope, scopeOf } from './scope.ts';
