/** A stretch of a text, as offsets in UTF-16 units: `text.slice(start, end)`. */
export type TextSpan = { readonly start: number; readonly end: number };
