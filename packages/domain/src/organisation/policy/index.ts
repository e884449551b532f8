export type { OrgNodeScope } from './org-node-scope.ts';
export {
  type OrganisationAbility,
  organisationAbilities,
  organisationGrant,
} from './organisation-policy.ts';
