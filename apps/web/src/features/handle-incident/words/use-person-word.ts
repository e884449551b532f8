import { useTexts } from '@vern/i18n/language';
import { useOnPaper } from '../paper/use-on-paper.ts';

/** What somebody is called: the reader is "du" on a screen, and has a name like everybody else on paper. */
export function usePersonWord(): (person: { readonly name: string; readonly isMe: boolean }) => string {
  const { byYou } = useTexts('caseHistory');
  const isOnPaper = useOnPaper();
  return ({ name, isMe }) => (isMe && !(isOnPaper && name) ? byYou : name);
}
