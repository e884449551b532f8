import type { CodeWords } from '../code-words.ts';

/** The words of the codes of deadlines, in nynorsk. */
export const words: CodeWords['deadline'] = {
  sources: {
    legal_text: 'Kommunen har fastsett fristen; regelverket seier ikkje kor mange dagar',
    legal_num: 'Fristen står i lova',
    local: 'Rutinen i kommunen',
    design: 'Fristen kommunen har valt',
  },
  lawQuotes: {
    necessary_follow_up: 'nødvendig oppfølging',
  },
};
