import type { Assignment } from './assignment.ts';

/** A role and who holds it: present, past and to come. */
export type HeldRole = Assignment & { readonly personId: string };
