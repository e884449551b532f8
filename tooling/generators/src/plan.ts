import type { Edit } from './edits/edit.ts';

/** A file that is made. */
export type MadeFile = { readonly path: string; readonly text: string };

/** What a generator does, before it is done. Paths are relative to the root. */
export type Plan = {
  /** Says what follows of the thing that is made, where it is written about a sample. */
  readonly tell?: (text: string) => string;
  readonly made: readonly MadeFile[];
  /** Files of TypeScript that are opened. */
  readonly edits: readonly { readonly path: string; readonly edits: readonly Edit[] }[];
  /** Other files that are opened: what goes before the line that begins like this. */
  readonly inserted: readonly { readonly path: string; readonly before: string; readonly text: string }[];
  /** Text of other files that is put in the place of what is there: the file, what is there, and what takes its place everywhere. */
  readonly replaced?: readonly (readonly [path: string, from: string, to: string])[];
  /** Files of texts that were there and now hold some that are to be written. */
  readonly marked?: readonly string[];
  /** A code that ships from now on, and the table it is in. */
  readonly shipped?: { readonly table: string; readonly code: string };
  /** What is made anew from the changed sources afterwards. */
  readonly after: readonly 'documents'[];
  /** Name of the migration that brings the database along. */
  readonly migration?: string;
};
