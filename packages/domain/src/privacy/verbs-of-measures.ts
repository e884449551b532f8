import { words } from './words.ts';

// Infinitives as bokmål writes them; nynorsk's end in -e or -a, and both are made below. Verbs that are names as well
// ("Lene", "Signe", "Tale", "Rose" with its "Rosa", "Leie" with its "Leia") are left out: about those the guard goes on asking.
const INFINITIVES = words(`
  øve dele trene flytte bytte lage skaffe sette følge fjerne ringe møte avtale varsle vurdere justere skjerme kartlegge
  merke skifte holde prøve teste styrke rydde bestille lede kjøpe måle endre samle drøfte evaluere spise gjenta låse
  parkere dokumentere sende plassere henge innføre begrense invitere rotere tilby snakke bruke gjøre skrive lese vise
  finne velge hente bringe levere legge løfte bære trekke skyve åpne lukke stenge sperre vaske reparere bygge male henvise
  melde orientere informere forklare fortelle lære undervise veilede kurse opplære instruere hjelpe støtte bistå avlaste
  avløse vikariere bemanne utvide øke redusere senke minske dempe roe berolige skåne beskytte verne sikre trygge passe
  vente hvile sove leke synge tegne klippe kutte rive kaste slippe gripe fange stanse stoppe hindre forhindre forebygge
  unngå avverge avvise avklare avgjøre bestemme beslutte vedta planlegge forberede ordne organisere koordinere fordele
  tildele ansette engasjere låne kalle innkalle samtale diskutere debattere gjennomgå gjennomføre utføre utarbeide
  utforme utvikle utrede undersøke utforske observere registrere notere loggføre rapportere telle sjekke kontrollere
  inspisere befare gjennomse overvåke oppdatere revidere fornye forbedre forenkle tilpasse tilrettelegge individualisere
  differensiere gruppere skille splitte adskille kombinere koble knytte binde feste montere installere demontere
  erstatte utskifte supplere bevilge søke anmode be kreve minne påminne purre oppfordre motivere belønne bekrefte
  anerkjenne respektere lytte spørre svare kontakte oppsøke besøke inkludere involvere samarbeide samordne enes bli starte
  begynne fortsette avslutte utsette vente skyve forlenge forkorte korte variere veksle repetere gjenoppta opprette
  etablere danne forme stille stå sitte gå løpe kjøre reise dra komme ankomme returnere tilbakeføre evakuere rømme
  tilkalle alarmere anmelde politianmelde søke klage granske analysere beregne risikovurdere prioritere vektlegge
  fokusere konsentrere presisere tydeliggjøre visualisere markere skilte dekke kle polstre isolere belyse lyssette
  ventilere innrede møblere ommøblere tømme fylle oppbevare lagre arkivere kopiere trykke dele utlevere hospitere delta
  overlappe overta overføre overlate videreføre forankre behandle godkjenne
`);

// Not verbs, and as often the first word of a title or a sentence.
const OTHERS = words(`
  neste forrige siste faste fast tydelige tydelig klare klar ekstra bedre flere færre mindre større kortere lengre rolige
  rolig egne egen felles daglig daglige ukentlig ukentlige månedlig skriftlig muntlig enkle enkel jevnlig jevnlige hyppige
  raske rask stille korte lange lette lett varme kalde lyse mørke smale brede høye lave ledelsen leiinga rektor tilsyn
  oversikt opne auke setje skrive halde spele kome gjere flytte vere trygge gode nye ny tidlige sene synlige låste åpne lukkede løse tunge spisse skarpe lause kortare lengre færre stabile
  practise practice share train move meet lock test review give take keep hold talk make teach explain remove install
  quiet short calm clear extra two more less daily weekly new safe fixed regular early late
  replace write call ask check plan agree discuss try start stop open close buy order
`);

const FORMS = new Set([
  ...[...INFINITIVES].flatMap((verb) =>
    verb.endsWith('e') ? [verb, `${verb.slice(0, -1)}a`, verb.slice(0, -1)] : [verb],
  ),
  ...OTHERS,
]);

// "Veiledning", "Utprøving", "Samarbeid", "Evaluering" and the like; the names of that shape are on the list of names.
const NOUN_ENDINGS =
  /(?:ing|else|sjon|skap|arbeid|plan|møte|kurs|liste|bok|runde|oversikt|tilsyn|rutine|skjema|tavle|kart|logg|vakt|vakter|sett|hjelp|støtte|time|uke|rom|plass|utstyr|regler|reglar|skilt|kort|tegn|teikn|varsel|alarm|ordning|gruppe|team|samtale|avtale|beskjed|veske|skjerm|vegg)$/u;
const MIN_NOUN = 6;

/**
 * Whether a word begins a title of what is to be done, as verbs in the infinitive and the imperative, and their nouns, do:
 * "Øve på sikring", "Del gruppa", "Veiledning i klassen". It says something at the start of a sentence alone.
 *
 * @param lower - In small letters.
 */
export function beginsMeasure(lower: string): boolean {
  return FORMS.has(lower) || (lower.length >= MIN_NOUN && NOUN_ENDINGS.test(lower));
}
