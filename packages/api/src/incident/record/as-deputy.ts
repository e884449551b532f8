import type { Grant } from '@vern/domain/access';

/** What goes on record of somebody who acts for another: whom they stand in for. Nothing when they act for themselves. */
export function asDeputy(grant: Pick<Grant, 'asDeputyFor'> | null): { readonly deputyFor?: string } {
  return grant?.asDeputyFor === undefined ? {} : { deputyFor: grant.asDeputyFor };
}
