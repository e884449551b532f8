import { defineLabels } from '../../locale/index.ts';
import type { DutyRuleId } from './duty-rules.ts';

/** What each rule asks, in one sentence. */
export const DUTY_RULE_LABELS = defineLabels<'duty.rules', DutyRuleId>('duty.rules', {
  'R-001': 'Si fra til lederen eller verneombudet samme dag når du blir utsatt for vold eller trusler.',
  'R-002': 'Alle skader i arbeidet skal stå i skaderegisteret, også skader etter vold.',
  'R-003':
    'Ved dødsfall eller alvorlig skade, fysisk eller psykisk, skal arbeidsgiveren straks ringe Arbeidstilsynet og politiet.',
  'R-004': 'Bekreft varselet skriftlig til Arbeidstilsynet, og gi verneombudet kopi.',
  'R-005': 'Ta stilling til om skaden er alvorlig, og skriv hvorfor eller hvorfor ikke.',
  'R-006': 'Send skademelding til Nav så snart som mulig når noen er skadet.',
  'R-007': 'Meld skaden til selskapet der kommunen har yrkesskadeforsikring.',
  'R-008': 'Snakk med den som ble utsatt, og bli enige om hvilken oppfølging som trengs for kropp og psyke.',
  'R-009': 'Tilby hjelp fra bedriftshelsetjenesten.',
  'R-010': 'Løft saken i linjen, slik at kommunen kan vurdere om forholdet skal anmeldes.',
  'R-011':
    'De som har ansvar for opplæring i skolen, har eget vern i straffeloven, og den som er under 15 år, kan ikke straffes.',
  'R-012': 'Lag oppfølgingsplan sammen med den sykmeldte innen fire uker.',
  'R-013': 'Gjør verneombudet kjent med hendelsen.',
  'R-014': 'Svar verneombudet som har meldt fra om fare.',
  'R-015': 'Verneombudet som stanser arbeidet, melder stansen og grunnen til arbeidsgiveren med en gang.',
  'R-016': 'Gå gjennom risikovurderingen, og si hva som skal endres.',
  'R-017': 'Gi den som meldte, et første svar.',
  'R-018': 'Arbeidsmiljøutvalget går gjennom rapporten uten medisinske opplysninger.',
  'R-019': 'Kall inn til dialogmøte innen sju uker når noen er helt sykmeldt.',
  'R-020': 'Nav holder dialogmøte innen 26 uker, og du sender oppdatert plan senest en uke før møtet.',
  'R-021': 'Skaden må være meldt til Nav innen ett år etter ulykken.',
  'R-022': 'Vurder om meldingen også er et varsel om kritikkverdige forhold.',
  'R-023': 'Om en måned går fristen hos Nav ut: kontroller at skaden er meldt.',
  'R-201': 'Er en elev eller et barn også krenket, følger skolen eller barnehagen sin egen rutine for det.',
  'R-301': 'Loven sier når ansatte i skolen kan gripe inn fysisk; systemet vurderer ikke om vilkårene var oppfylt.',
  'R-303': 'Den som grep inn fysisk, melder fra til rektor.',
  'R-304': 'Skolen dokumenterer inngrepet, også elevens syn, i sitt eget arkiv.',
  'R-307': 'Barnehageloven har ingen egen regel om å bruke makt, så det er nødrett og nødverge som gjelder.',
  'R-309': 'Rektor sier fra til foreldrene til eleven.',
  'R-310': 'Rektor sier fra til kommunen når inngrepet er særlig alvorlig eller gjelder samme elev flere ganger.',
  'R-401': 'Det samme har skjedd minst tre ganger på ti skoledager: vurder mønsteret i AMG.',
  'R-402': 'To alvorlige hendelser av samme slag på 30 dager: vurder mønsteret i AMG.',
  'R-403': 'Du har vært utsatt for mange mindre hendelser på kort tid: vil du snakke med noen?',
  'R-404': 'En ansatt vil at du skal vite om mange mindre hendelser: snakk sammen.',
});
