import { type CodeOf, defineCodeTable, label } from '../../locale/index.ts';

/** What in the working environment played a part. Mirrors the factors of forskrift om utførelse av arbeid § 3A-2; the leader completes it. */
export const CONTRIBUTING_FACTORS = defineCodeTable('2020-01-01', {
  staffing: { label: label('bemanning', 'bemanning', 'staffing') },
  competence: { label: label('kompetanse', 'kompetanse', 'competence') },
  information_missing: { label: label('manglende informasjon', 'manglande informasjon', 'missing information') },
  rooms_technical: { label: label('rom og utstyr', 'rom og utstyr', 'rooms and equipment') },
  organisation: { label: label('organisering', 'organisering', 'organisation') },
  routine_missing: { label: label('rutine mangler', 'rutine manglar', 'no procedure in place') },
  routine_not_followed: { label: label('rutine ikke fulgt', 'rutine ikkje følgd', 'procedure not followed') },
  time_of_day: { label: label('tid på dagen', 'tid på dagen', 'time of day') },
  lone_work: { label: label('alenearbeid', 'åleinearbeid', 'lone work') },
});

/** Code of a contributing factor. */
export type ContributingFactor = CodeOf<typeof CONTRIBUTING_FACTORS>;
