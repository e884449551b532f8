/** A number and what it counts stay on one line: "58 minutter", "3. nov." */
export function keepNumber(text: string): string {
  return text.replace(/(\d\S*) /g, '$1\u00a0');
}
