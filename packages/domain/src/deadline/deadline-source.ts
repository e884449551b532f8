import { type CodeOf, defineCodeTable, label } from '../locale/index.ts';

/** Where the length of a deadline comes from. Shown beside every date, so that nobody takes a choice for the law. */
export const DEADLINE_SOURCES = defineCodeTable('2020-01-01', {
  legal_text: {
    label: label(
      'Kommunen har satt fristen; regelverket sier ikke hvor mange dager',
      'Kommunen har fastsett fristen; regelverket seier ikkje kor mange dagar',
      'The municipality has set the deadline; the regulations give no number of days',
    ),
  },
  legal_num: { label: label('Fristen står i loven', 'Fristen står i lova', 'The deadline is set by law') },
  local: { label: label('Kommunens rutine', 'Rutinen i kommunen', 'The municipality’s procedure') },
  design: {
    label: label('Kommunens valgte frist', 'Fristen kommunen har valt', 'The deadline the municipality has chosen'),
  },
});

/** Code of where a deadline comes from. */
export type DeadlineSource = CodeOf<typeof DEADLINE_SOURCES>;
