/**
 * A sentence with its full stop: one that ends in a short month, "senest mandag 30. nov.", has it already.
 *
 * @example
 * endSentence('Det skal skje innen 30. nov.'); // => 'Det skal skje innen 30. nov.'
 */
export function endSentence(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}
