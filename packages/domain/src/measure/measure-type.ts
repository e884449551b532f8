import { type CodeOf, defineCodeTable, label } from '../locale/index.ts';

/** How a measure works, strongest first: removing a hazard beats training people to meet it. */
export const MEASURE_TYPES = defineCodeTable('2020-01-01', {
  eliminate: { label: label('fjerne faren', 'fjerne faren', 'remove the hazard') },
  technical: { label: label('rom og utstyr', 'rom og utstyr', 'rooms and equipment') },
  organisational: {
    label: label('organisering og bemanning', 'organisering og bemanning', 'organisation and staffing'),
  },
  competence: { label: label('opplæring og øvelse', 'opplæring og øving', 'training and practice') },
  personal_prep: { label: label('personlig beredskap', 'personleg beredskap', 'personal preparedness') },
});

/** Code of a type of measure. */
export type MeasureType = CodeOf<typeof MEASURE_TYPES>;
