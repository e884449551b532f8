import type { IncidentKind, Situation } from '@vern/domain/theme/violence';
import type { Random } from '../random/create-random.ts';

type Language = 'nb' | 'nn';
type Texts = Readonly<Record<Language, string>>;

const text = (nb: string, nn: string): Texts => ({ nb, nn });

const WHEN: Partial<Record<Situation, Texts>> = {
  teaching: text('Midt i en arbeidsøkt', 'Midt i ei arbeidsøkt'),
  transition: text('Da vi skulle bytte aktivitet', 'Då vi skulle byte aktivitet'),
  recess: text('På slutten av friminuttet', 'På slutten av friminuttet'),
  free_play: text('Under frileken', 'I frileiken'),
  meal: text('Mens vi satt og spiste', 'Medan vi sat og åt'),
  toileting_care: text('Under stell', 'Under stell'),
  one_to_one: text('Da vi arbeidet alene på grupperommet', 'Då vi arbeidde åleine på grupperommet'),
  peer_conflict: text('Da jeg gikk mellom to som kranglet', 'Då eg gjekk mellom to som krangla'),
  limit_setting: text('Da jeg sa nei', 'Då eg sa nei'),
  physical_intervention: text('Da jeg måtte gripe inn', 'Då eg måtte gripe inn'),
  meeting: text('I et møte', 'I eit møte'),
  digital_contact: text('I en melding på kvelden', 'I ei melding om kvelden'),
  parent_contact: text('I en samtale om skoledagen', 'I ein samtale om skuledagen'),
  arrival_pick_up: text('Ved henting', 'Ved henting'),
};

const WHAT: Partial<Record<IncidentKind, Texts>> = {
  hit: text('ble jeg slått på armen flere ganger.', 'vart eg slått på armen fleire gonger.'),
  kick: text('ble jeg sparket i leggen.', 'vart eg sparka i leggen.'),
  push: text('ble jeg dyttet så jeg mistet balansen.', 'vart eg dytta så eg mista balansen.'),
  headbutt: text('ble jeg skallet i brystet.', 'vart eg skalla i brystet.'),
  bite: text('ble jeg bitt i hånden.', 'vart eg biten i handa.'),
  scratch_pinch: text('ble jeg klort på underarmen.', 'vart eg klort på underarmen.'),
  hair_pull: text('ble jeg dratt hardt i håret.', 'vart eg drege hardt i håret.'),
  strangle: text('ble jeg tatt hardt rundt halsen bakfra.', 'vart eg teken hardt rundt halsen bakfrå.'),
  hold_restrain: text('ble jeg holdt fast og kom meg ikke løs.', 'vart eg halden fast og kom meg ikkje laus.'),
  spit: text('ble jeg spyttet i ansiktet.', 'vart eg spytta i andletet.'),
  object_thrown: text('ble en ting kastet mot meg.', 'vart ein ting kasta mot meg.'),
  object_weapon: text('ble jeg slått med en gjenstand.', 'vart eg slått med ein gjenstand.'),
  verbal_threat: text('ble jeg truet med juling.', 'vart eg truga med juling.'),
  gesture_threat: text(
    'ble det gjort tegn som var ment å skremme meg.',
    'vart det gjort teikn som skulle skremme meg.',
  ),
  death_threat: text('ble jeg truet på livet.', 'vart eg truga på livet.'),
  weapon_threat: text('ble jeg truet med noe skarpt.', 'vart eg truga med noko skarpt.'),
  written_digital_threat: text('ble jeg truet.', 'vart eg truga.'),
  discriminatory: text('fikk jeg høre nedsettende ord.', 'fekk eg høyre nedsetjande ord.'),
  sexual_harassment: text('fikk jeg seksuelle kommentarer.', 'fekk eg seksuelle kommentarar.'),
  vandalism: text('ble inventar ødelagt mens jeg sto der.', 'vart inventar øydelagt medan eg stod der.'),
  personal_property: text('ble noe som er mitt, ødelagt.', 'vart noko som er mitt, øydelagt.'),
  abusive_language: text(
    'ble jeg kalt stygge ting så andre hørte det.',
    'vart eg kalla stygge ting så andre høyrde det.',
  ),
  witnessed_violence: text('måtte jeg skille to som sloss.', 'måtte eg skilje to som slost.'),
  attempt: text('ble det slått etter meg, men jeg kom unna.', 'vart det slått etter meg, men eg kom unna.'),
};

const THEN: readonly Texts[] = [
  text(
    'En kollega kom til, og det roet seg etter noen minutter.',
    'Ein kollega kom til, og det roa seg etter nokre minutt.',
  ),
  text('De andre måtte ut av rommet.', 'Dei andre måtte ut av rommet.'),
  text('Vi var for få voksne akkurat da.', 'Vi var for få vaksne akkurat då.'),
  text(
    'Jeg fortsatte å arbeide, men kjente det i kroppen resten av dagen.',
    'Eg heldt fram, men kjende det i kroppen resten av dagen.',
  ),
  text(
    'Planen for overgangen ble ikke fulgt fordi det var vikar.',
    'Planen for overgangen vart ikkje følgd fordi det var vikar.',
  ),
  text('Det hjalp å gå til et roligere rom.', 'Det hjelpte å gå til eit rolegare rom.'),
];

const OTHERWISE = text('oppsto det en vanskelig situasjon.', 'oppstod det ein vanskeleg situasjon.');
const SOMETIME = text('I løpet av dagen', 'I løpet av dagen');

/** What one event is described by. */
export interface Described {
  readonly kind: IncidentKind;
  readonly situation: Situation;
  /** What came of it among pupils or children is no part of what a grown-up did. */
  readonly isGrownUp: boolean;
}

/** A made-up description in one of the two written languages. Names nobody, like every good report. */
export function describe(random: Random, language: Language, { kind, situation, isGrownUp }: Described): string {
  const when = (WHEN[situation] ?? SOMETIME)[language];
  const what = (WHAT[kind] ?? OTHERWISE)[language];
  const goesOn = random.chance(0.6) && !isGrownUp;
  return goesOn ? `${when} ${what} ${random.pick(THEN)[language]}` : `${when} ${what}`;
}
