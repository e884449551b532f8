import type { CodeWords } from '../code-words.ts';

/** The words of the codes of deadlines, in English. */
export const words: CodeWords['deadline'] = {
  sources: {
    legal_text: 'The municipality has set the deadline; the regulations give no number of days',
    legal_num: 'The deadline is set by law',
    local: 'The municipality’s procedure',
    design: 'The deadline the municipality has chosen',
  },
  lawQuotes: {
    necessary_follow_up: 'necessary follow-up',
  },
};
