const UTF_16 = { fffe: 'utf-16le', feff: 'utf-16be' } as const;

/** The text of a file in whatever Excel and its like save it: UTF-8 and UTF-16 with or without a mark, else Windows-1252. */
export function csvText(bytes: Uint8Array): string {
  const mark = Buffer.from(bytes.subarray(0, 2)).toString('hex');
  const marked = UTF_16[mark as keyof typeof UTF_16] ?? unmarkedUtf16(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

// Digits and the names of columns: every other byte of them is zero.
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  if (bytes[1] === 0 && bytes[3] === 0) return 'utf-16le';
  return bytes[0] === 0 && bytes[2] === 0 ? 'utf-16be' : null;
}
