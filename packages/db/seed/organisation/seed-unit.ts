import type { UnitKind } from '@vern/domain/org-tree';

/** A unit with its people, as far as making its reports needs them. */
export interface SeedUnit {
  readonly id: string;
  readonly kind: UnitKind;
  readonly language: 'nb' | 'nn';
  readonly agencyId: string;
  readonly leaderId: string;
  readonly safetyRepId: string;
  /** Everybody who may report, the leader excepted. */
  readonly staffIds: readonly string[];
  /** How much happens here, relative to the others. */
  readonly weight: number;
  /** First school year in which somebody here reports: before it the unit is silent. */
  readonly speaksFrom: number;
}
