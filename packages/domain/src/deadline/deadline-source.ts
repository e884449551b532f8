import { type CodeOf, defineCodeTable } from '../locale/index.ts';

/** Where the length of a deadline comes from. Shown beside every date, so that nobody takes a choice for the law. */
export const DEADLINE_SOURCES = defineCodeTable('incident.deadlineSources', '2020-01-01', {
  legal_text: { label: 'Kommunen har satt fristen; regelverket sier ikke hvor mange dager' },
  legal_num: { label: 'Fristen står i loven' },
  local: { label: 'Kommunens rutine' },
  design: { label: 'Kommunens valgte frist' },
});

/** Code of where a deadline comes from. */
export type DeadlineSource = CodeOf<typeof DEADLINE_SOURCES>;
