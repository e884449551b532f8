/** Stands at the top of a file of texts that a generator has begun and nobody has written yet. */
export const MARK = '// To be written.';
