/** Longest free text of a report: a description, not a case file. */
export const DESCRIPTION_MAX_CHARACTERS = 1_000;
