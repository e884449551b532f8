import { type CodeOf, defineCodeTable } from '../../../locale/index.ts';

/** What in the working environment played a part. Mirrors the factors of forskrift om utførelse av arbeid § 3A-2; the leader completes it. */
export const CONTRIBUTING_FACTORS = defineCodeTable('incident.contributingFactors', '2020-01-01', {
  staffing: { label: 'bemanning' },
  competence: { label: 'kompetanse' },
  information_missing: { label: 'manglende informasjon' },
  rooms_technical: { label: 'rom og utstyr' },
  organisation: { label: 'organisering' },
  routine_missing: { label: 'rutine mangler' },
  routine_not_followed: { label: 'rutine ikke fulgt' },
  time_of_day: { label: 'tid på dagen' },
  lone_work: { label: 'alenearbeid' },
});

/** Code of a contributing factor. */
export type ContributingFactor = CodeOf<typeof CONTRIBUTING_FACTORS>;
