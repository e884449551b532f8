import { type CodeOf, defineCodeTable, label } from '../../locale/index.ts';
import type { NavCause } from './nav-cause.ts';

const nav = (...causes: readonly NavCause[]): readonly NavCause[] => causes;

/**
 * What happened, second level of the code list. One event may have many kinds: a count of kinds is not a count of events.
 * `severityFloor` is the least serious level a report of this kind can have; `navCauses` prefill a draft to NAV.
 */
export const INCIDENT_KINDS = defineCodeTable('2020-01-01', {
  hit: {
    group: 'physical',
    label: label('slag', 'slag', 'hit'),
    severityFloor: 1,
    navCauses: nav('paafoertVoldsskade'),
  },
  kick: {
    group: 'physical',
    label: label('spark', 'spark', 'kick'),
    severityFloor: 1,
    navCauses: nav('paafoertVoldsskade', 'sammenstoetEllerBittEllerSpark'),
  },
  push: {
    group: 'physical',
    label: label('dytt eller skubb', 'dytt eller skubb', 'push or shove'),
    severityFloor: 1,
    navCauses: nav('paafoertVoldsskade'),
  },
  headbutt: {
    group: 'physical',
    label: label('skalling', 'skalling', 'headbutt'),
    severityFloor: 1,
    navCauses: nav('paafoertVoldsskade'),
  },
  bite: {
    group: 'physical',
    label: label('biting', 'biting', 'bite'),
    severityFloor: 1,
    navCauses: nav('sammenstoetEllerBittEllerSpark'),
  },
  scratch_pinch: {
    group: 'physical',
    label: label('kloring eller klyping', 'kloring eller klyping', 'scratch or pinch'),
    severityFloor: 1,
    navCauses: nav('paafoertVoldsskade'),
  },
  hair_pull: {
    group: 'physical',
    label: label('lugging', 'lugging', 'hair-pulling'),
    severityFloor: 1,
    navCauses: nav('paafoertVoldsskade'),
  },
  strangle: {
    group: 'physical',
    label: label(
      'kvelertak eller grep om halsen',
      'kvelartak eller grep om halsen',
      'strangling or a grip on the throat',
    ),
    severityFloor: 3,
    navCauses: nav('paafoertVoldsskade'),
  },
  hold_restrain: {
    group: 'physical',
    label: label('ble holdt fast', 'vart halden fast', 'was grabbed and held'),
    severityFloor: 1,
    navCauses: nav('paafoertVoldsskade'),
  },
  spit: {
    group: 'physical',
    label: label('spytting', 'spytting', 'spitting'),
    severityFloor: 1,
    navCauses: nav('paafoertVoldsskade'),
  },
  object_thrown: {
    group: 'physical',
    label: label('kastet noe', 'kasta noko', 'threw something'),
    severityFloor: 2,
    navCauses: nav('stoetEllerTreffAvGjenstand'),
  },
  object_weapon: {
    group: 'physical',
    label: label(
      'slag eller stikk med gjenstand eller våpen',
      'slag eller stikk med gjenstand eller våpen',
      'hit or stab with an object or weapon',
    ),
    severityFloor: 3,
    navCauses: nav('paafoertVoldsskade'),
  },
  sexual_assault: {
    group: 'physical',
    label: label('seksuelt overgrep', 'seksuelt overgrep', 'sexual assault'),
    severityFloor: 3,
    navCauses: nav('paafoertVoldsskade'),
  },
  verbal_threat: {
    group: 'threat',
    label: label('muntlig trussel', 'munnleg trussel', 'verbal threat'),
    severityFloor: 1,
    navCauses: nav('truslerOmVold'),
  },
  gesture_threat: {
    group: 'threat',
    label: label('truende atferd', 'truande åtferd', 'threatening behaviour'),
    severityFloor: 1,
    navCauses: nav('truslerOmVold'),
  },
  death_threat: {
    group: 'threat',
    label: label('drapstrussel', 'drapstrussel', 'death threat'),
    severityFloor: 3,
    navCauses: nav('truslerOmVold'),
  },
  weapon_threat: {
    group: 'threat',
    label: label(
      'trussel med kniv eller annet våpen',
      'trussel med kniv eller anna våpen',
      'threat with a knife or other weapon',
    ),
    severityFloor: 3,
    navCauses: nav('truslerOmVold'),
    validFrom: '2026-11-29',
  },
  written_digital_threat: {
    group: 'threat',
    label: label('skriftlig eller digital trussel', 'skriftleg eller digital trussel', 'written or digital threat'),
    severityFloor: 1,
    navCauses: nav('truslerOmVold'),
  },
  threat_against_family: {
    group: 'threat',
    label: label('trussel mot familien', 'trussel mot familien', 'threat against the family'),
    severityFloor: 1,
    navCauses: nav('truslerOmVold'),
  },
  abusive_language: {
    group: 'harassment',
    label: label('skjellsord eller sjikane', 'skjellsord eller sjikane', 'abusive language'),
    severityFloor: 1,
    navCauses: nav(),
  },
  sexual_harassment: {
    group: 'harassment',
    label: label('seksuell trakassering', 'seksuell trakassering', 'sexual harassment'),
    severityFloor: 1,
    navCauses: nav('fysiskEllerPsykiskBelastning'),
  },
  discriminatory: {
    group: 'harassment',
    label: label(
      'diskriminerende eller hatefulle ytringer',
      'diskriminerande eller hatefulle ytringar',
      'discriminatory or hateful remarks',
    ),
    severityFloor: 1,
    navCauses: nav(),
  },
  filming_sharing: {
    group: 'harassment',
    label: label(
      'filming, deling eller falsk profil',
      'filming, deling eller falsk profil',
      'filming, sharing or a fake profile',
    ),
    severityFloor: 1,
    navCauses: nav(),
  },
  vandalism: {
    group: 'property',
    label: label('ødela noe', 'øydela noko', 'broke something'),
    severityFloor: 1,
    navCauses: nav(),
  },
  personal_property: {
    group: 'property',
    label: label('skade på ansattes eiendeler', 'skade på eigedelane til dei tilsette', 'damage to staff belongings'),
    severityFloor: 1,
    navCauses: nav(),
  },
  witnessed_violence: {
    group: 'witness',
    label: label(
      'så vold, eller gikk imellom i en slåsskamp',
      'såg vald, eller gjekk imellom i ein slåstkamp',
      'saw violence, or broke up a fight',
    ),
    severityFloor: 1,
    navCauses: nav('fysiskEllerPsykiskBelastning'),
  },
  attempt: {
    group: 'near_miss',
    label: label('forsøk eller nestenhendelse', 'forsøk eller nestenhending', 'attempt or near miss'),
    severityFloor: 1,
    navCauses: nav('truslerOmVold'),
  },
});

/** Code of a kind of violence or threat. */
export type IncidentKind = CodeOf<typeof INCIDENT_KINDS>;
