/**
 * The causes of NAV's code list `aarsakOgBakgrunn` that violence and threats map to, spelled as NAV spells them
 * (navikt/yrkesskade-kodeverk, read as of 2022). Used to prefill a draft; Vern sends nothing to NAV itself.
 */
export const NAV_CAUSES = [
  'paafoertVoldsskade',
  'truslerOmVold',
  'sammenstoetEllerBittEllerSpark',
  'stoetEllerTreffAvGjenstand',
  'fysiskEllerPsykiskBelastning',
] as const;

/** Cause of an injury in NAV's words. */
export type NavCause = (typeof NAV_CAUSES)[number];
