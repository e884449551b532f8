import { type CodeOf, defineCodeTable, label } from '../locale/index.ts';

/** Where the length of a deadline comes from. Shown beside every date, so that nobody takes a choice for the law. */
export const DEADLINE_SOURCES = defineCodeTable('2020-01-01', {
  legal_text: {
    label: label(
      'Kommunen har satt fristen; loven sier «straks» eller «snarest»',
      'Kommunen har sett fristen; lova seier «straks» eller «snarast»',
      'The municipality has set the deadline; the law says “at once” or “as soon as possible”',
    ),
  },
  legal_num: { label: label('Fristen står i loven', 'Fristen står i lova', 'The law states the number') },
  local: { label: label('Kommunens rutine', 'Rutinen i kommunen', 'The municipality’s routine') },
  design: {
    label: label('Kommunens valgte frist', 'Fristen kommunen har valt', 'The deadline the municipality has chosen'),
  },
});

/** Code of where a deadline comes from. */
export type DeadlineSource = CodeOf<typeof DEADLINE_SOURCES>;
