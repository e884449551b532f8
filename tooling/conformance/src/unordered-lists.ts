/** Lists whose order means nothing, by vector file; the file's own `method` says so. */
export const UNORDERED_LISTS: Readonly<Record<string, readonly string[]>> = {
  'cox-enumeration.json': ['colourings'],
};
