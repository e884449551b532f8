import type { ActorScope, Assignment, HeldRole, Role } from '../../access/index.ts';
import type { Locale } from '../../locale/index.ts';
import type { OrgNode, OrgNodeVersion } from '../../org-tree/index.ts';

/** A number to call: a function of the unit or a public service, never a private person. */
export type Phone = { readonly label: string; readonly number: string };

/** A place in the organisation, with the numbers to call from there and what it was before. */
export type StoredNode = OrgNode & {
  readonly phones: readonly Phone[];
  /** Its versions that are over. */
  readonly former: readonly OrgNodeVersion[];
};

/** A person who works in the municipality, with every assignment: present, past and to come. */
export type PersonRecord = {
  readonly id: string;
  readonly name: string;
  readonly assignments: readonly Assignment[];
};

/** Places, people and their roles within the actor’s municipality. */
export type OrganisationPort = {
  /** Every node of the municipality, closed ones too. */
  nodes(scope: ActorScope): Promise<readonly StoredNode[]>;
  /** People with an assignment at one of the nodes today, by name. */
  peopleAt(scope: ActorScope, nodeIds: readonly string[]): Promise<readonly PersonRecord[]>;
  /** Who holds the roles at the nodes, or has held or will hold them: what `handlerOf` asks. Names nobody. */
  heldAt(scope: ActorScope, nodeIds: readonly string[], roles: readonly Role[]): Promise<readonly HeldRole[]>;
  /** A page of people by name, all or those with a role at one of the nodes; `after` is the last of the page before. */
  people(
    scope: ActorScope,
    page: {
      readonly search?: string;
      readonly nodeIds?: readonly string[];
      readonly after?: { readonly name: string; readonly id: string };
      readonly size: number;
    },
  ): Promise<readonly PersonRecord[]>;
  setLocale(scope: ActorScope, locale: Locale): Promise<void>;
};
