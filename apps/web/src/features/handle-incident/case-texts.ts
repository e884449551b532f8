/** Areas of the texts that a case shows, on its own page or beside a list. */
export const CASE_TEXTS = ['case', 'caseSteps', 'caseHistory', 'casePaper', 'news', 'mine', 'report'] as const;

/** Nouns whose codes a case shows. */
export const CASE_CODES = ['deadline', 'incident', 'measure', 'theme'] as const;
