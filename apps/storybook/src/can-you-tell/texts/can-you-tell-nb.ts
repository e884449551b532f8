import type { CanYouTellTexts } from '../can-you-tell.texts.ts';

const counted = (value: number) => `${value} ${value === 1 ? 'hendelse' : 'hendelser'}`;

/** The page in Norwegian Bokmål. */
export const CAN_YOU_TELL_NB: CanYouTellTexts = {
  language: 'Språk',
  title: 'Kan du se det på tallene?',
  lead: 'Lag en kommune der du kjenner fasiten. Se hva ulike metoder sier når de bare får se meldingene, og hvor ofte de tar feil.',
  build: 'Kommunen du lager',
  sliders: {
    trueChange: { label: 'Hendelser som faktisk skjer:', hint: 'Endringen fra den første perioden til den andre.' },
    reportingChange: { label: 'Andel som blir meldt:', hint: 'Før endringen meldes annenhver hendelse.' },
    seriesSize: {
      label: 'Hendelser i en serie:',
      hint: 'Mange hendelser handler ofte om ett barn eller én situasjon.',
    },
    units: { label: 'Enheter:', hint: 'Skoler og barnehager til sammen.' },
    months: { label: 'Måneder i hver periode:', hint: 'Fra august. I juli er ingen der.' },
  },
  values: {
    trueChange: (value) => (value === 0 ? 'ingen endring' : `${Math.abs(value)} % ${value < 0 ? 'færre' : 'flere'}`),
    reportingChange: (value) => (value === 0 ? 'som før' : `${Math.abs(value)} % ${value < 0 ? 'lavere' : 'høyere'}`),
    seriesSize: (value) => (value === 1 ? 'hver for seg' : `${counted(value)} i snitt`),
    units: String,
    months: String,
  },
  audited: 'Kommunen undersøker hvor mye som meldes',
  auditedHint: 'For eksempel ved å sammenligne med sykefravær eller spørre de ansatte. Her er svaret helt riktig.',
  again: 'Trekk en ny, lik kommune',
  draw: (seed) => `Trekning ${seed}`,
  reset: 'Begynn på nytt',
  truth: (change) => `Fasit: ${change}.`,
  seen: (reports, times) =>
    `Det du ser, er meldingene: ${reports}. Fordi hendelser kommer i serier, er usikkerheten ${times} ganger så stor som den naive tellingen tror.`,
  verdictHeading: 'Svaret Vern gir styringsgruppen',
  verdicts: {
    reached: (n) =>
      `Målet er nådd. Meldingene gikk fra ${n.before} til ${n.after}, ${n.change}. Fallet er minst så stort som målet (${n.target}), også når vi tar høyde for serier: mellom ${n.lower} og ${n.upper}.`,
    on_the_way: (n) =>
      `På vei. Meldingene gikk fra ${n.before} til ${n.after}, ${n.change}, og det er mer enn tilfeldigheter (mellom ${n.lower} og ${n.upper}). Men målet på ${n.target} kan ikke kalles nådd ennå.`,
    not_shown: (n) =>
      `Vi vet ikke om det er færre hendelser. Meldingene gikk fra ${n.before} til ${n.after}, ${n.change}. Alt mellom ${n.lower} og ${n.upper} passer med tallene.`,
    worse: (n) =>
      `Det er meldt mer. Meldingene gikk fra ${n.before} til ${n.after}, ${n.change}, og det er mer enn tilfeldigheter (mellom ${n.lower} og ${n.upper}).`,
    cannot_tell: () => 'Spørsmålet kan ikke besvares med disse tallene.',
  },
  reasons: {
    target_shown: 'Hele usikkerheten ligger på den gode siden av målet.',
    target_not_shown: 'Fallet kan være mindre enn målet.',
    interval_covers_no_change: '«Ingen endring» passer også med tallene, så forskjellen kan være tilfeldig.',
    interval_above_no_change: 'Hele usikkerheten ligger over «ingen endring».',
    anchored_series_contradicts: 'Hendelser som setter andre spor, har økt.',
    completeness_has_fallen:
      'Det meldes en mindre andel enn før, så færre meldinger er ikke like mange færre hendelser.',
    reporting_not_checked: 'Ingen har undersøkt hvor mye som meldes, så færre meldinger kan være færre som melder.',
    definition_changed: 'Det telles noe annet enn før.',
    severity_not_coded: 'Alvoret mangler på for mange meldinger.',
    exposure_unknown: 'Vi vet ikke hvor mange som var på arbeid.',
    data_not_frozen: 'Sene meldinger kan fortsatt komme.',
    nothing_counted: 'Ingenting er meldt.',
  },
  tipping: (change) =>
    `Hvis meldingene alene skulle forklare forskjellen, måtte andelen som meldes, være endret med ${change}.`,
  methodsHeading: 'Hva hver metode sier',
  methodsCaption: 'Metodene, svarene og fasiten',
  columns: { method: 'Metode', answer: 'Sier', change: 'Endring, 95 %', picture: 'Usikkerhet', worth: 'Mot fasiten' },
  pictureHint: (truth) => `Strek: usikkerheten. Grå linje: ingen endring. Stiplet linje: fasiten (${truth}).`,
  methods: {
    naive: {
      name: 'Naiv telling',
      explained:
        'Regner hver hendelse som uavhengig av alle andre. Da ser tallene mye sikrere ut enn de er, fordi ti meldinger om ett barn ikke er ti uavhengige nyheter.',
    },
    dispersion: {
      name: 'Justert for serier',
      explained:
        'Måler hvor klumpete hendelsene er, og gjør usikkerheten så mye større. Trenger å vite hva som hører til samme serie.',
    },
    cluster_robust: {
      name: 'Enhet for enhet',
      explained:
        'Ser hvor ulikt enhetene har endret seg, og lar det avgjøre usikkerheten. Trenger minst ti enheter av noenlunde lik størrelse.',
    },
    negative_binomial: {
      name: 'Modell med spredning',
      explained:
        'En negativ binomialmodell: Enhetene får ha hver sin rate. Den vet ikke at det er de samme enhetene før og etter, og er derfor ofte forsiktigere enn den trenger.',
    },
    verdict: {
      name: 'Verns svar',
      explained:
        'Justert for serier, holdt opp mot målet som ble skrevet ned på forhånd (20 % færre), og mot det kommunen vet om hvor mye som meldes.',
    },
  },
  answers: { fewer: 'Færre', more: 'Flere', cannot_tell: 'Kan ikke si det' },
  worth: {
    right: 'Riktig',
    false_alarm: 'Falsk alarm',
    missed: 'Så det ikke',
    wrong_way: 'Feil vei',
  },
  noInterval: 'kan ikke regnes ut',
  repeat: (count) => `Prøv ${count} slike kommuner`,
  repeatHint: 'Samme fasit, bare tilfeldighetene er ulike. Da ser du hvor ofte hver metode tar feil.',
  repeatCaption: (count) => `Svar i ${count} kommuner med samme fasit`,
  outOf: (count, of) => `${count} av ${of}`,
  chartTitle: 'Måned for måned',
  reported: 'Meldt',
  occurred: 'Skjedd',
  before: 'Før',
  after: 'Etter',
  month: 'Måned',
  monthName: (number, isAfter) => `${isAfter ? 'Etter' : 'Før'}, måned ${number}`,
  table: 'Vis tallene i en tabell',
  howItWorks: 'Hvordan kan like kommuner gi så ulike tall?',
  explanation: [
    'Hendelser kommer sjelden én og én. Ett barn i krise kan gi tjue meldinger på en måned, og så blir det stille. Om en slik serie havner før eller etter nyttår, er tilfeldig, men den flytter totalen mye.',
    'En metode som ikke vet om serier, tror at hver melding er en ny opplysning. Med serier på åtte hendelser roper den «endring» i mer enn halvparten av kommunene der ingenting har endret seg.',
    'Ingen metode som bare ser meldinger, kan skille færre hendelser fra færre som melder. Skyv på andelen som meldes og se: Da må kommunen vite noe mer, for eksempel hvor mange skader legen eller sykefraværet viser.',
  ],
};
