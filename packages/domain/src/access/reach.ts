/**
 * How far a role reaches from the place where it is held, each in one sentence. What follows from it is asked of a policy
 * and held by row-level security; neither names a role.
 */
export const REACHES = {
  handles: 'Leads a place of the line, and handles the reports that the place is to handle.',
  stands_in: 'Handles them where nobody in the line can.',
  leads: 'Leads people at a unit or a part of it: learns nothing of a report about a leader there.',
  represents: 'Looks after the others’ safety at a unit or a part of it.',
  represents_below: 'Looks after the others’ safety at every unit below.',
  consults: 'Sits in the working-environment group of a unit.',
  consults_below: 'Sits in the working-environment committee of everything below.',
  counts: 'Sees counts of every place below, and of no single report.',
  advises: 'Advises the places below on people and the working environment.',
  helps: 'Carries out measures for the units below.',
  steers: 'Steers the programme for the places below.',
  administers: 'Keeps places, people and roles in order.',
  works: 'Works at the place.',
} as const;

/** Code of a reach. */
export type Reach = keyof typeof REACHES;
