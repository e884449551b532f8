import type { CanYouTellTexts } from '../can-you-tell.texts.ts';

const counted = (value: number) => `${value} ${value === 1 ? 'hending' : 'hendingar'}`;

/** The page in Norwegian Nynorsk. */
export const CAN_YOU_TELL_NN: CanYouTellTexts = {
  language: 'Språk',
  title: 'Kan du sjå det på tala?',
  lead: 'Lag ein kommune der du kjenner fasiten. Sjå kva ulike metodar seier når dei berre får sjå meldingane, og kor ofte dei tek feil.',
  build: 'Kommunen du lagar',
  sliders: {
    trueChange: { label: 'Hendingar som faktisk skjer:', hint: 'Endringa frå den første perioden til den andre.' },
    reportingChange: { label: 'Del som blir meld:', hint: 'Før endringa blir annakvar hending meld.' },
    seriesSize: {
      label: 'Hendingar i ein serie:',
      hint: 'Mange hendingar handlar ofte om eitt barn eller éin situasjon.',
    },
    units: { label: 'Einingar:', hint: 'Skular og barnehagar til saman.' },
    months: { label: 'Månader i kvar periode:', hint: 'Frå august. I juli er ingen der.' },
  },
  values: {
    trueChange: (value) => (value === 0 ? 'inga endring' : `${Math.abs(value)} % ${value < 0 ? 'færre' : 'fleire'}`),
    reportingChange: (value) => (value === 0 ? 'som før' : `${Math.abs(value)} % ${value < 0 ? 'lågare' : 'høgare'}`),
    seriesSize: (value) => (value === 1 ? 'kvar for seg' : `${counted(value)} i snitt`),
    units: String,
    months: String,
  },
  audited: 'Kommunen undersøkjer kor mykje som blir meldt',
  auditedHint: 'Til dømes ved å samanlikne med sjukefråvær eller spørje dei tilsette. Her er svaret heilt rett.',
  again: 'Trekk ein ny, lik kommune',
  draw: (seed) => `Trekking ${seed}`,
  reset: 'Byrj på nytt',
  truth: (change) => `Fasit: ${change}.`,
  seen: (reports, times) =>
    `Det du ser, er meldingane: ${reports}. Fordi hendingar kjem i seriar, er uvissa ${times} gonger så stor som den naive teljinga trur.`,
  verdictHeading: 'Svaret Vern gir styringsgruppa',
  verdicts: {
    reached: (n) =>
      `Målet er nådd. Meldingane gjekk frå ${n.before} til ${n.after}, ${n.change}. Fallet er minst så stort som målet (${n.target}), også når vi tek høgd for seriar: mellom ${n.lower} og ${n.upper}.`,
    on_the_way: (n) =>
      `På veg. Meldingane gjekk frå ${n.before} til ${n.after}, ${n.change}, og det er meir enn tilfelle (mellom ${n.lower} og ${n.upper}). Men målet på ${n.target} kan ikkje kallast nådd enno.`,
    not_shown: (n) =>
      `Vi veit ikkje om det er færre hendingar. Meldingane gjekk frå ${n.before} til ${n.after}, ${n.change}. Alt mellom ${n.lower} og ${n.upper} passar med tala.`,
    worse: (n) =>
      `Det er meldt meir. Meldingane gjekk frå ${n.before} til ${n.after}, ${n.change}, og det er meir enn tilfelle (mellom ${n.lower} og ${n.upper}).`,
    cannot_tell: () => 'Ein kan ikkje svare på spørsmålet med desse tala.',
  },
  reasons: {
    target_shown: 'Heile uvissa ligg på den gode sida av målet.',
    target_not_shown: 'Fallet kan vere mindre enn målet.',
    interval_covers_no_change: '«Inga endring» passar også med tala, så skilnaden kan vere tilfeldig.',
    interval_above_no_change: 'Heile uvissa ligg over «inga endring».',
    anchored_series_contradicts: 'Hendingar som set andre spor, har auka.',
    completeness_has_fallen:
      'Ein mindre del blir meld enn før, så færre meldingar er ikkje like mange færre hendingar.',
    reporting_not_checked:
      'Ingen har undersøkt kor mykje som blir meldt, så færre meldingar kan vere færre som melder.',
    definition_changed: 'Det blir talt noko anna enn før.',
    severity_not_coded: 'Alvoret manglar på for mange meldingar.',
    exposure_unknown: 'Vi veit ikkje kor mange som var på arbeid.',
    data_not_frozen: 'Seine meldingar kan framleis kome.',
    nothing_counted: 'Ingenting er meldt.',
  },
  tipping: (change) =>
    `Om meldingane åleine skulle forklare skilnaden, måtte delen som blir meld, vere endra med ${change}.`,
  methodsHeading: 'Kva kvar metode seier',
  methodsCaption: 'Metodane, svara og fasiten',
  columns: { method: 'Metode', answer: 'Seier', change: 'Endring, 95 %', picture: 'Uvisse', worth: 'Mot fasiten' },
  pictureHint: (truth) => `Strek: uvissa. Grå linje: inga endring. Stipla linje: fasiten (${truth}).`,
  methods: {
    naive: {
      name: 'Naiv teljing',
      explained:
        'Reknar kvar hending som uavhengig av alle andre. Då ser tala mykje sikrare ut enn dei er, fordi ti meldingar om eitt barn ikkje er ti uavhengige nyheiter.',
    },
    dispersion: {
      name: 'Justert for seriar',
      explained:
        'Måler kor klumpete hendingane er, og gjer uvissa så mykje større. Treng å vite kva som høyrer til same serie.',
    },
    cluster_robust: {
      name: 'Eining for eining',
      explained:
        'Ser kor ulikt einingane har endra seg, og lèt det avgjere uvissa. Treng minst ti einingar av nokolunde lik storleik.',
    },
    negative_binomial: {
      name: 'Modell med spreiing',
      explained:
        'Ein negativ binomialmodell: Einingane får ha kvar sin rate. Han veit ikkje at det er dei same einingane før og etter, og er difor ofte meir varsam enn han treng.',
    },
    verdict: {
      name: 'Svaret til Vern',
      explained:
        'Justert for seriar, halde opp mot målet som vart skrive ned på førehand (20 % færre), og mot det kommunen veit om kor mykje som blir meldt.',
    },
  },
  answers: { fewer: 'Færre', more: 'Fleire', cannot_tell: 'Kan ikkje seie det' },
  worth: { right: 'Rett', false_alarm: 'Falsk alarm', missed: 'Såg det ikkje', wrong_way: 'Feil veg' },
  noInterval: 'kan ikkje reknast ut',
  repeat: (count) => `Prøv ${count} slike kommunar`,
  repeatHint: 'Same fasit, berre tilfella er ulike. Då ser du kor ofte kvar metode tek feil.',
  repeatCaption: (count) => `Svar i ${count} kommunar med same fasit`,
  outOf: (count, of) => `${count} av ${of}`,
  chartTitle: 'Månad for månad',
  reported: 'Meldt',
  occurred: 'Skjedd',
  before: 'Før',
  after: 'Etter',
  month: 'Månad',
  monthName: (number, isAfter) => `${isAfter ? 'Etter' : 'Før'}, månad ${number}`,
  table: 'Vis tala i ein tabell',
  howItWorks: 'Korleis kan like kommunar gi så ulike tal?',
  explanation: [
    'Hendingar kjem sjeldan éi og éi. Eitt barn i krise kan gi tjue meldingar på ein månad, og så blir det stilt. Om ein slik serie hamnar før eller etter nyttår, er tilfeldig, men han flyttar totalen mykje.',
    'Ein metode som ikkje veit om seriar, trur at kvar melding er ei ny opplysning. Med seriar på åtte hendingar ropar han «endring» i meir enn halvparten av kommunane der ingenting har endra seg.',
    'Ingen metode som berre ser meldingar, kan skilje færre hendingar frå færre som melder. Skyv på delen som blir meld og sjå: Då må kommunen vite noko meir, til dømes kor mange skadar legen eller sjukefråværet viser.',
  ],
};
