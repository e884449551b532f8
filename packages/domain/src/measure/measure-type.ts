import { type CodeOf, defineCodeTable } from '../locale/index.ts';

/** How a measure works, strongest first: removing a hazard beats training people to meet it. */
export const MEASURE_TYPES = defineCodeTable('measure.types', '2020-01-01', {
  eliminate: { label: 'fjerne faren' },
  technical: { label: 'rom og utstyr' },
  organisational: { label: 'organisering og bemanning' },
  competence: { label: 'opplæring og øvelse' },
  personal_prep: { label: 'personlig beredskap' },
});

/** Code of a type of measure. */
export type MeasureType = CodeOf<typeof MEASURE_TYPES>;
