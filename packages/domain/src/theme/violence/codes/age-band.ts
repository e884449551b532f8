import { type CodeOf, defineCodeTable } from '../../../locale/index.ts';

/** Rough age of the one who did it. Bands and never a birth date, so that nobody is pointed out. */
export const AGE_BANDS = defineCodeTable('incident.ageBands', '2020-01-01', {
  age_0_2: { label: '0–2 år' },
  age_3_5: { label: '3–5 år' },
  grade_1_4: { label: '1.–4. trinn' },
  grade_5_7: { label: '5.–7. trinn' },
  grade_8_10: { label: '8.–10. trinn' },
  adult: { label: 'voksen' },
});

/** Code of an age band. */
export type AgeBand = CodeOf<typeof AGE_BANDS>;
