export type { OrgNodeScope } from './org-node-scope.ts';
export {
  ORGANISATION_POLICY,
  type OrganisationAbility,
  organisationAbilities,
  organisationGrant,
} from './organisation-policy.ts';
