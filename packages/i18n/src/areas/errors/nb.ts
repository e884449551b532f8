import type { DomainErrorCode } from '@vern/domain/errors';

/** A refusal in words: what is wrong, why and what to do, and the words on the link that does it, if there is one. */
export type ErrorText = { readonly title: string; readonly help: string; readonly wayOn?: string };

/** Refusals that no rule of the domain gives: the network, the host, or the unforeseen. */
export type OutsideErrorCode =
  | 'offline'
  | 'unexpected'
  | 'service_unavailable'
  | 'bad_request'
  | 'forbidden'
  | 'payload_too_large';

/** Every refusal a screen can meet. */
export const texts = {
  not_found: {
    title: 'Vi finner ikke dette',
    help: 'Det finnes ikke, eller du har ikke tilgang til det. Gå tilbake, eller spør lederen din.',
  },
  not_signed_in: {
    title: 'Du er ikke logget inn',
    help: 'Logg inn for å gå videre.',
    wayOn: 'Logg inn og fortsett',
  },
  session_expired: {
    title: 'Du er logget ut',
    help: 'Du var borte så lenge at vi logget deg ut. Logg inn igjen for å gå videre.',
    wayOn: 'Logg inn og fortsett',
  },
  action_not_allowed: {
    title: 'Dette kan du ikke gjøre nå',
    help: 'Saken er kommet lenger, eller det er en annen som skal gjøre det. Hent den på nytt for å se hva du kan gjøre.',
  },
  stale_version: {
    title: 'Noen andre var raskere',
    help: 'Saken er endret etter at du åpnet den. Hent den på nytt og se hva som er gjort, før du gjør ditt.',
  },
  idempotency_conflict: {
    title: 'Denne meldingen er sendt før',
    help: 'En melding med samme nummer er mottatt, men med et annet innhold. Se under Mine saker, og legg til det som mangler der.',
  },
  too_many_requests: {
    title: 'Det går litt fort',
    help: 'Vent et halvt minutt og prøv igjen. Ingenting er gått tapt.',
  },
  input_invalid: { title: 'Noe mangler eller er feil utfylt', help: 'Gå tilbake til det som er merket, og rett det.' },
  code_not_valid: {
    title: 'Et av valgene finnes ikke lenger',
    help: 'Listen er endret siden du begynte. Velg på nytt fra listen slik den er nå.',
  },
  occurred_in_future: {
    title: 'Tidspunktet ligger fram i tid',
    help: 'Du kan bare melde noe som har skjedd. Rett dagen eller klokkeslettet.',
  },
  occurred_too_long_ago: {
    title: 'Datoen er mer enn 50 år tilbake',
    help: 'Sjekk årstallet.',
  },
  identity_number_in_text: {
    title: 'Teksten har et fødselsnummer',
    help: 'Et fødselsnummer kan vi ikke ta imot. Ta det bort; vi trenger ikke å vite hvem barnet er.',
  },
  possible_name_in_text: {
    title: 'Teksten kan ha et navn',
    help: 'Ta bort navnet, eller svar på at ordet ikke er et navn. Skriv «eleven», «barnet» eller «en foresatt».',
  },
  severity_below_floor: {
    title: 'Alvorlighetsgraden kan ikke settes så lavt',
    help: 'Det som er meldt, gjør at hendelsen er minst så alvorlig som vist. Velg et av nivåene som kan velges.',
  },
  reason_required: { title: 'Det mangler en begrunnelse', help: 'Skriv kort hvorfor. Den som meldte, får se det.' },
  answer_required: {
    title: 'Det mangler et svar',
    help: 'En sak lukkes aldri uten ord til den som meldte. Skriv hva som er gjort, og hvorfor saken er ferdig.',
  },
  text_required: { title: 'Det mangler tekst', help: 'Skriv noe før du sender.' },
  no_open_question: { title: 'Spørsmålet er allerede besvart', help: 'Du kan legge til mer i stedet.' },
  question_already_open: {
    title: 'Et spørsmål venter allerede på svar',
    help: 'Vent til det er besvart, eller ta kontakt direkte.',
  },
  already_answered: {
    title: 'Dette er allerede besvart',
    help: 'Svaret blir stående slik det ble gitt. Er det feil, så skriv hva som er riktig.',
  },
  move_to_same_unit: { title: 'Saken er allerede der', help: 'Velg en annen enhet.' },
  unit_not_open: {
    title: 'Denne enheten kan ikke ta imot meldinger',
    help: 'Den er nedlagt, eller du arbeider ikke der. Velg en annen enhet.',
  },
  person_twice: {
    title: 'Den samme personen er valgt to ganger',
    help: 'Velg hver person bare én gang.',
  },
  person_not_in_unit: {
    title: 'Denne personen kan ikke velges her',
    help: 'Velg en av dem som står i listen. Mangler noen, så si fra til lederen.',
  },
  series_of_other_unit: {
    title: 'Den forrige meldingen gjaldt en annen enhet',
    help: '«Samme situasjon igjen» virker bare innenfor en enhet. Lag en ny melding i stedet.',
  },
  redaction_needs_second_person: {
    title: 'En annen må sladde denne teksten',
    help: 'Den som har skrevet teksten, kan ikke sladde den selv. Be lederen eller verneombudet om det.',
  },
  already_redacted: { title: 'Teksten er allerede sladdet', help: 'Det er ingenting mer å gjøre.' },
  measure_due_in_past: { title: 'Fristen er gått ut', help: 'Velg i dag eller en senere dag.' },
  measure_due_too_far: { title: 'Fristen er for langt fram', help: 'Velg en dag innen fem år. Sjekk årstallet.' },
  measure_not_changed: { title: 'Tiltaket er som før', help: 'Velg en annen ansvarlig eller en annen frist.' },
  closing_blocked: {
    title: 'Noe står igjen i saken',
    help: 'Gjør det ferdig, eller merk av at du lukker likevel, og skriv hvorfor.',
  },
  consequences_not_new: { title: 'Det sto der allerede', help: 'Velg et annet svar, eller lukk uten å lagre.' },
  talk_day_not_possible: { title: 'Den dagen kan det ikke ha vært', help: 'Velg en dag fra hendelsen til i dag.' },
  import_invalid: {
    title: 'Filen kan ikke leses inn',
    help: 'Rett linjene som er merket, og prøv igjen. Ingenting er lagret.',
  },
  offline: {
    title: 'Ingen forbindelse',
    help: 'Det du har skrevet, blir stående her. Prøv igjen når du har nett.',
  },
  unexpected: {
    title: 'Noe gikk galt hos oss',
    help: 'Det du har skrevet, står her så lenge siden er åpen. Prøv igjen om litt. Hjelper det ikke, så gi sporingsnummeret til brukerstøtten i kommunen.',
  },
  service_unavailable: {
    title: 'Vern svarer ikke akkurat nå',
    help: 'Det du har skrevet, står her så lenge siden er åpen. Vi vet ikke om det siste ble lagret. Vent litt og prøv igjen. En melding som sendes to ganger, blir bare én.',
  },
  bad_request: { title: 'Det vi fikk, kunne ikke leses', help: 'Last siden på nytt og prøv igjen.' },
  forbidden: {
    title: 'Dette kan du ikke gjøre',
    help: 'Last siden på nytt. Hjelper det ikke, så logg ut og inn igjen.',
  },
  payload_too_large: { title: 'Teksten er for lang', help: 'Gjør den kortere og prøv igjen.' },
} satisfies Record<DomainErrorCode | OutsideErrorCode, ErrorText>;

/** Texts of the area. */
export type Texts = Record<keyof typeof texts, ErrorText>;
