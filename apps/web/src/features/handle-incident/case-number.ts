/**
 * What a case is called on paper and over the telephone: the last eight characters of its id, which also end its
 * address. They are random, so that they tell nothing of whom, where or when.
 */
export function caseNumber(incidentId: string): string {
  return incidentId.slice(-8).toUpperCase();
}
