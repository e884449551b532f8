import { type CodeOf, defineCodeTable } from '../../../locale/index.ts';
import type { NavCause } from './nav-cause.ts';

const nav = (...causes: readonly NavCause[]): readonly NavCause[] => causes;

/**
 * What happened, second level of the code list. One event may have many kinds: a count of kinds is not a count of events.
 * `severityFloor` is the least serious level a report of this kind can have; `navCauses` prefill a draft to NAV.
 */
export const INCIDENT_KINDS = defineCodeTable('incident.kinds', '2020-01-01', {
  hit: {
    group: 'physical',
    label: 'slag',
    severityFloor: 1,
    navCauses: nav('paafoertVoldsskade'),
  },
  kick: {
    group: 'physical',
    label: 'spark',
    severityFloor: 1,
    navCauses: nav('paafoertVoldsskade', 'sammenstoetEllerBittEllerSpark'),
  },
  push: {
    group: 'physical',
    label: 'dytt eller skubb',
    severityFloor: 1,
    navCauses: nav('paafoertVoldsskade'),
  },
  headbutt: {
    group: 'physical',
    label: 'skalling',
    severityFloor: 1,
    navCauses: nav('paafoertVoldsskade'),
  },
  bite: {
    group: 'physical',
    label: 'biting',
    severityFloor: 1,
    navCauses: nav('sammenstoetEllerBittEllerSpark'),
  },
  scratch_pinch: {
    group: 'physical',
    label: 'kloring eller klyping',
    severityFloor: 1,
    navCauses: nav('paafoertVoldsskade'),
  },
  hair_pull: {
    group: 'physical',
    label: 'lugging',
    severityFloor: 1,
    navCauses: nav('paafoertVoldsskade'),
  },
  strangle: {
    group: 'physical',
    label: 'kvelertak eller grep om halsen',
    severityFloor: 3,
    navCauses: nav('paafoertVoldsskade'),
  },
  hold_restrain: {
    group: 'physical',
    label: 'ble holdt fast',
    severityFloor: 1,
    navCauses: nav('paafoertVoldsskade'),
  },
  spit: {
    group: 'physical',
    label: 'spytting',
    severityFloor: 1,
    navCauses: nav('paafoertVoldsskade'),
  },
  object_thrown: {
    group: 'physical',
    label: 'kastet noe',
    severityFloor: 2,
    navCauses: nav('stoetEllerTreffAvGjenstand'),
  },
  object_weapon: {
    group: 'physical',
    label: 'slag eller stikk med gjenstand eller våpen',
    severityFloor: 3,
    navCauses: nav('paafoertVoldsskade'),
  },
  sexual_assault: {
    group: 'physical',
    label: 'seksuelt overgrep',
    severityFloor: 3,
    navCauses: nav('paafoertVoldsskade'),
  },
  verbal_threat: {
    group: 'threat',
    label: 'muntlig trussel',
    severityFloor: 1,
    navCauses: nav('truslerOmVold'),
  },
  gesture_threat: {
    group: 'threat',
    label: 'truende atferd',
    severityFloor: 1,
    navCauses: nav('truslerOmVold'),
  },
  death_threat: {
    group: 'threat',
    label: 'drapstrussel',
    severityFloor: 3,
    navCauses: nav('truslerOmVold'),
  },
  weapon_threat: {
    group: 'threat',
    label: 'trussel med kniv eller annet våpen',
    severityFloor: 3,
    navCauses: nav('truslerOmVold'),
    validFrom: '2026-11-29',
  },
  written_digital_threat: {
    group: 'threat',
    label: 'skriftlig eller digital trussel',
    severityFloor: 1,
    navCauses: nav('truslerOmVold'),
  },
  threat_against_family: {
    group: 'threat',
    label: 'trussel mot familien',
    severityFloor: 1,
    navCauses: nav('truslerOmVold'),
  },
  abusive_language: {
    group: 'harassment',
    label: 'skjellsord eller sjikane',
    severityFloor: 1,
    navCauses: nav(),
  },
  sexual_harassment: {
    group: 'harassment',
    label: 'seksuell trakassering',
    severityFloor: 1,
    navCauses: nav('fysiskEllerPsykiskBelastning'),
  },
  discriminatory: {
    group: 'harassment',
    label: 'diskriminerende eller hatefulle ytringer',
    severityFloor: 1,
    navCauses: nav(),
  },
  filming_sharing: {
    group: 'harassment',
    label: 'filming, deling eller falsk profil',
    severityFloor: 1,
    navCauses: nav(),
  },
  vandalism: {
    group: 'property',
    label: 'ødela noe',
    severityFloor: 1,
    navCauses: nav(),
  },
  personal_property: {
    group: 'property',
    label: 'skade på ansattes eiendeler',
    severityFloor: 1,
    navCauses: nav(),
  },
  witnessed_violence: {
    group: 'witness',
    label: 'så vold, eller gikk imellom i en slåsskamp',
    severityFloor: 1,
    navCauses: nav('fysiskEllerPsykiskBelastning'),
  },
  attempt: {
    group: 'near_miss',
    label: 'forsøk eller nestenhendelse',
    severityFloor: 1,
    navCauses: nav('truslerOmVold'),
  },
});

/** Code of a kind of violence or threat. */
export type IncidentKind = CodeOf<typeof INCIDENT_KINDS>;
