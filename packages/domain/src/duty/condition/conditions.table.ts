import { defineLabels } from '../../locale/index.ts';

/**
 * Everything a duty, a step or a citation can hang on, in words that go after "når". What each means exactly is in
 * `CONDITION_TESTS`, under the same name.
 */
export const CONDITIONS = defineLabels('duty.conditions', {
  person_at_risk:
    'det var fysisk vold, en trussel, trakassering, noe som ble sett eller en nestenhendelse, eller noen ble skadet eller redd',
  accident: 'det var fysisk vold, en trussel, noe som ble sett eller en nestenhendelse, eller noen ble skadet',
  violence_or_no_harassment: 'det var vold, trusler, noe som ble sett eller en nestenhendelse, eller ikke trakassering',
  harassment: 'det var trakassering',
  physical_violence: 'det var fysisk vold',
  threat_or_harassment: 'det var en trussel eller trakassering',
  violence_threat_or_harassment: 'det var fysisk vold, en trussel eller trakassering',
  somebody_injured: 'noen ble skadet',
  very_serious: 'hendelsen er svært alvorlig (nivå 3)',
  fracture_concussion_or_burn: 'noen fikk brudd, hjernerystelse eller brannskade',
  offence_suspected: 'den som behandler saken, mistenker et lovbrudd',
  risk_assessment_outdated: 'den som behandler saken, sier at risikovurderingen ikke lenger stemmer',
  at_school: 'det var på en skole',
  at_kindergarten: 'det var i en barnehage',
  by_leader_or_colleague: 'en leder eller en kollega gjorde det',
  child_maybe_violated: 'noen så vold, eller det var en konflikt mellom elever eller barn',
  pupil_held: 'noen ved skolen grep inn fysisk overfor en elev',
  child_held: 'noen i barnehagen grep inn fysisk overfor et barn',
  same_pupil_again: 'inngrepene gjelder samme elev flere ganger',
  very_serious_intervention: 'inngrepet var særlig alvorlig',
  danger_notice: 'verneombudet har meldt fra om fare',
  work_stopped: 'verneombudet har stanset arbeidet',
  often: 'minst tre hendelser i serien ligger innenfor enhetens ti siste arbeidsdager, denne medregnet',
  seriously_again:
    'hendelsen er alvorlig, og minst to alvorlige hendelser i serien ligger innenfor de siste 30 dagene, denne medregnet',
  injured: 'den ansatte er skadet',
  for_nav: 'den ansatte er skadet og har mer enn bare vondt, eller ønsker at Nav får vite det',
  died: 'den ansatte døde',
  seriously_injured: 'lederen har svart at skaden er alvorlig',
  away_four_weeks: 'den ansatte er helt eller delvis borte i minst fire uker, eller uten at slutten er kjent',
  fully_away_seven_weeks: 'den ansatte er helt borte i minst sju uker, eller uten at slutten er kjent',
  away_26_weeks: 'den ansatte er borte i minst 26 uker, eller uten at slutten er kjent',
  many_minor: 'hendelsen er lite alvorlig, og er minst den femte av det slaget for den ansatte på 30 dager',
  wants_leader_to_know: 'den ansatte vil at lederen skal vite om det',
  wants_contact_now: 'den ansatte vil snakke med noen nå',
  wants_contact_today: 'den ansatte vil snakke med noen i dag',
  body_hurt: 'den ansatte ble skadet i kroppen',
});

/** Name of a condition. */
export type Condition = keyof typeof CONDITIONS.entries;

/** Every condition by name. */
export const CONDITION_NAMES = Object.keys(CONDITIONS.entries) as readonly Condition[];
