import type { Texts } from './nb.ts';

/** Refusals in nynorsk. */
export const texts: Texts = {
  not_found: {
    title: 'Vi finn ikkje dette',
    help: 'Det finst ikkje, eller du har ikkje tilgang. Gå tilbake, eller spør leiaren din.',
  },
  not_signed_in: {
    title: 'Du er ikkje logga inn',
    help: 'Logg inn for å gå vidare.',
    wayOn: 'Logg inn og hald fram',
  },
  session_expired: {
    title: 'Du er logga ut',
    help: 'Du var borte så lenge at vi logga deg ut. Logg inn att for å gå vidare.',
    wayOn: 'Logg inn og hald fram',
  },
  action_not_allowed: {
    title: 'Dette kan du ikkje gjere no',
    help: 'Saka er komen lenger, eller det er nokon annan som skal gjere det. Hent saka på nytt for å sjå kva du kan gjere.',
  },
  stale_version: {
    title: 'Nokon annan var raskare',
    help: 'Nokon har endra saka etter at du opna ho. Hent saka på nytt og sjå kva som er gjort, før du gjer ditt.',
  },
  idempotency_conflict: {
    title: 'Denne meldinga er send før',
    help: 'Vi har fått ei melding med same nummer, men med eit anna innhald. Sjå under Mine saker, og legg til det som manglar der.',
  },
  too_many_requests: { title: 'Det går litt fort', help: 'Vent eit halvt minutt og prøv att. Ingenting er gått tapt.' },
  input_invalid: { title: 'Noko manglar eller er feil utfylt', help: 'Gå tilbake til det som er merkt, og rett det.' },
  code_not_valid: {
    title: 'Eit av vala finst ikkje lenger',
    help: 'Lista er endra sidan du byrja. Vel på nytt frå lista slik ho er no.',
  },
  occurred_in_future: {
    title: 'Tidspunktet ligg fram i tid',
    help: 'Du kan berre melde noko som har skjedd. Rett dagen eller klokkeslettet.',
  },
  occurred_too_long_ago: {
    title: 'Datoen er meir enn 50 år tilbake',
    help: 'Sjekk årstalet.',
  },
  identity_number_in_text: {
    title: 'Teksten har eit fødselsnummer',
    help: 'Eit fødselsnummer kan vi ikkje ta imot. Ta det bort; vi treng ikkje å vite kven barnet er.',
  },
  possible_name_in_text: {
    title: 'Teksten kan ha eit namn',
    help: 'Ta bort namnet, eller svar at ordet ikkje er eit namn. Skriv «eleven», «barnet» eller «ein føresett».',
  },
  severity_below_floor: {
    title: 'Alvorsgraden kan ikkje setjast så lågt',
    help: 'Det som er meldt, gjer at hendinga er minst så alvorleg som vist. Vel eit av nivåa som kan veljast.',
  },
  reason_required: { title: 'Det manglar ei grunngjeving', help: 'Skriv kort kvifor. Den som melde, får sjå det.' },
  answer_required: {
    title: 'Det manglar eit svar',
    help: 'Ei sak blir aldri lukka utan ord til den som melde. Skriv kva som er gjort, og kvifor saka er ferdig.',
  },
  text_required: { title: 'Det manglar tekst', help: 'Skriv noko før du sender.' },
  no_open_question: { title: 'Spørsmålet er allereie svara på', help: 'Du kan leggje til meir i staden.' },
  question_already_open: {
    title: 'Eit spørsmål ventar allereie på svar',
    help: 'Vent til nokon har svara, eller ta kontakt direkte.',
  },
  already_answered: {
    title: 'Nokon har allereie svara på dette',
    help: 'Svaret blir ståande slik det vart gitt. Er det feil, så skriv kva som er rett.',
  },
  move_to_same_unit: { title: 'Saka er allereie der', help: 'Vel ei anna eining.' },
  unit_not_open: {
    title: 'Denne eininga kan ikkje ta imot meldingar',
    help: 'Ho er nedlagd, eller du arbeider ikkje der. Vel ei anna eining.',
  },
  person_twice: {
    title: 'Den same personen er vald to gonger',
    help: 'Vel kvar person berre éin gong.',
  },
  person_not_in_unit: {
    title: 'Denne personen kan ikkje veljast her',
    help: 'Vel ein av dei som står i lista. Manglar nokon, så sei frå til leiaren.',
  },
  series_of_other_unit: {
    title: 'Den førre meldinga gjaldt ei anna eining',
    help: '«Same situasjon på nytt» verkar berre innanfor ei eining. Lag ei ny melding i staden.',
  },
  redaction_needs_second_person: {
    title: 'Ein annan må sladde denne teksten',
    help: 'Den som har skrive teksten, kan ikkje sladde han sjølv. Be leiaren eller verneombodet om det.',
  },
  already_redacted: { title: 'Teksten er allereie sladda', help: 'Det er ikkje meir å gjere.' },
  measure_due_in_past: { title: 'Fristen er gått ut', help: 'Vel i dag eller ein seinare dag.' },
  measure_due_too_far: { title: 'Fristen er for langt fram', help: 'Vel ein dag innan fem år. Sjekk årstalet.' },
  measure_not_changed: { title: 'Tiltaket er som før', help: 'Vel ein annan ansvarleg eller ein annan frist.' },
  closing_blocked: {
    title: 'Noko står att i saka',
    help: 'Gjer det ferdig, eller merk av at du lukkar likevel, og skriv kvifor.',
  },
  consequences_not_new: { title: 'Det stod der alt', help: 'Vel eit anna svar, eller lukk utan å lagre.' },
  talk_day_not_possible: { title: 'Den dagen kan det ikkje ha vore', help: 'Vel ein dag frå hendinga til i dag.' },
  import_invalid: {
    title: 'Fila kan ikkje lesast inn',
    help: 'Rett linjene som er merkte, og prøv att. Ingenting er lagra.',
  },
  offline: {
    title: 'Inga tilkopling',
    help: 'Det du har skrive, blir ståande her. Prøv att når du har nett.',
  },
  unexpected: {
    title: 'Noko gjekk gale hos oss',
    help: 'Det du har skrive, står her så lenge sida er open. Prøv att om litt. Hjelper det ikkje, så gi sporingsnummeret til brukarstøtta i kommunen.',
  },
  service_unavailable: {
    title: 'Vern svarar ikkje akkurat no',
    help: 'Det du har skrive, står her så lenge sida er open. Vi veit ikkje om det siste vart lagra. Vent litt og prøv att. Ei melding som blir send to gonger, blir berre éi.',
  },
  bad_request: { title: 'Det vi fekk, kunne ikkje lesast', help: 'Last sida på nytt og prøv att.' },
  forbidden: {
    title: 'Dette kan du ikkje gjere',
    help: 'Last sida på nytt. Hjelper det ikkje, så logg ut og inn att.',
  },
  payload_too_large: { title: 'Teksten er for lang', help: 'Gjer han kortare og prøv att.' },
};
