import { type CodeOf, defineCodeTable, label } from '../../locale/index.ts';

/** Rough age of the one who did it. Bands and never a birth date, so that nobody is pointed out. */
export const AGE_BANDS = defineCodeTable('2020-01-01', {
  age_0_2: { label: label('0–2 år', '0–2 år', '0–2 years') },
  age_3_5: { label: label('3–5 år', '3–5 år', '3–5 years') },
  grade_1_4: { label: label('1.–4. trinn', '1.–4. trinn', 'grades 1–4') },
  grade_5_7: { label: label('5.–7. trinn', '5.–7. trinn', 'grades 5–7') },
  grade_8_10: { label: label('8.–10. trinn', '8.–10. trinn', 'grades 8–10') },
  adult: { label: label('voksen', 'vaksen', 'adult') },
});

/** Code of an age band. */
export type AgeBand = CodeOf<typeof AGE_BANDS>;
