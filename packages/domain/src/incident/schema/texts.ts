import { z } from 'zod';
import { CASE_TEXT_MAX_CHARACTERS } from '../case-text-max-characters.ts';
import { DESCRIPTION_MAX_CHARACTERS } from '../description-max-characters.ts';

/** Free text that somebody wrote about what happened. Trimmed; never empty; never logged. */
export const statementTextSchema = z.string().trim().min(1).max(DESCRIPTION_MAX_CHARACTERS);

/** The same, written on a report after it was sent. */
export const caseTextSchema = z.string().trim().min(1).max(CASE_TEXT_MAX_CHARACTERS);

/**
 * Words that the name guard asked about and the writer answered for, an employee's name or none at all: as many and as long as a text can hold, since
 * whoever has answered a question must be able to send.
 */
export const acknowledgedWordsSchema = z
  .array(z.string().trim().min(1).max(CASE_TEXT_MAX_CHARACTERS))
  .max(CASE_TEXT_MAX_CHARACTERS / 2);

/** The same; none when left out. */
export const acknowledgedSchema = acknowledgedWordsSchema.default([]);
