/** The place in the organisation that is asked about. */
export type OrgNodeScope = {
  readonly municipalityId: string;
  readonly nodeId: string;
  /** Nodes above it, nearest first. */
  readonly ancestorIds: readonly string[];
};
