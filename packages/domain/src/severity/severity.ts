import { defineLabels } from '../locale/index.ts';

/** The three levels, mildest first. A number and not a code: levels are compared. */
export const SEVERITIES = [1, 2, 3] as const;

/** 1 less serious, 2 serious, 3 very serious. */
export type Severity = (typeof SEVERITIES)[number];

/** Name of each level. */
export const SEVERITY_LABELS = defineLabels('incident.severities', {
  1: 'Lite alvorlig',
  2: 'Alvorlig',
  3: 'Svært alvorlig',
});

/** What each level looks like. The anchors help a person choose; the code tables decide the floor. */
export const SEVERITY_ANCHORS = defineLabels('incident.severityAnchors', {
  1: 'Ikke vondt, ingen merker, ikke redd. Det ordnet seg der og da.',
  2: 'Vondt, synlige merker, redd eller trengte hjelp. Eller det har skjedd mange ganger.',
  3: 'Førstehjelp, lege eller fravær. Kvelertak, våpen, drapstrussel eller seksuelt overgrep. Eller du kan ikke jobbe videre.',
});
