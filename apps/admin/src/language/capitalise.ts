/** The first letter large: labels and months are written to stand inside a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
}
