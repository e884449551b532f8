import type { MeasureType } from '@vern/domain/measure';

type Texts = Readonly<Record<'nb' | 'nn', string>>;

const text = (nb: string, nn: string): Texts => ({ nb, nn });

/** What a leader answers when a report is closed: what was changed, and thanks for telling. */
export const CLOSING_ANSWERS: readonly Texts[] = [
  text(
    'Takk for at du sa fra. Vi er nå to voksne i overgangen, og planen henger på personalrommet.',
    'Takk for at du sa frå. Vi er no to vaksne i overgangen, og planen heng på personalrommet.',
  ),
  text(
    'Vi har snakket sammen. Fra neste uke deler vi gruppen i de timene der det skjer oftest.',
    'Vi har snakka saman. Frå neste veke deler vi gruppa i dei timane der det skjer oftast.',
  ),
  text(
    'Takk. Vi har gått gjennom situasjonen på teamet og blitt enige om hva vi gjør når det bygger seg opp.',
    'Takk. Vi har gått gjennom situasjonen på teamet og vorte einige om kva vi gjer når det byggjer seg opp.',
  ),
  text(
    'Rommet er ryddet for løse ting, og du får følge av en kollega i økten etter lunsj.',
    'Rommet er rydda for lause ting, og du får følgje av ein kollega i økta etter lunsj.',
  ),
  text(
    'Vi har tatt dette opp i AMG. Vikarer får nå planen på papir før de begynner.',
    'Vi har teke dette opp i AMG. Vikarar får no planen på papir før dei byrjar.',
  ),
  text(
    'Du sa at det går bra nå. Vi endrer ikke noe denne gangen, men ser på det igjen om to uker.',
    'Du sa at det går bra no. Vi endrar ikkje noko denne gongen, men ser på det igjen om to veker.',
  ),
  text(
    'Vi har avtalt fast veiledning annenhver uke og lagt om dagsplanen.',
    'Vi har avtalt fast rettleiing annakvar veke og lagt om dagsplanen.',
  ),
];

/** Measures that units write, with how each works. */
export const MEASURES: readonly (Texts & { readonly type: MeasureType })[] = [
  { type: 'organisational', ...text('To voksne i overgangen etter lunsj', 'To vaksne i overgangen etter lunsj') },
  { type: 'organisational', ...text('Delt gruppe i andre økt', 'Delt gruppe i andre økt') },
  {
    type: 'organisational',
    ...text('Bytte rom for enetimer, med dør mot gangen', 'Byte rom for einetimar, med dør mot gangen'),
  },
  { type: 'technical', ...text('Fjerne løse gjenstander fra grupperommet', 'Fjerne lause ting frå grupperommet') },
  { type: 'technical', ...text('Skaffe radio til uteområdet', 'Skaffe radio til uteområdet') },
  { type: 'competence', ...text('Øvelse i å roe ned og trekke seg unna', 'Øving i å roe ned og trekkje seg unna') },
  { type: 'competence', ...text('Gå gjennom handlingsplanen med vikarene', 'Gå gjennom handlingsplanen med vikarane') },
  { type: 'personal_prep', ...text('Avtale fast signal for å be om hjelp', 'Avtale fast teikn for å be om hjelp') },
  { type: 'eliminate', ...text('Ta bort ventetiden før maten', 'Ta bort ventetida før maten') },
];

/** What a leader asks, and what comes back. */
export const QUESTIONS: readonly { readonly question: Texts; readonly answer: Texts }[] = [
  {
    question: text('Hvor mange voksne var det i rommet?', 'Kor mange vaksne var det i rommet?'),
    answer: text('Vi var to, men den ene var på vei ut.', 'Vi var to, men den eine var på veg ut.'),
  },
  {
    question: text('Visste du om planen for overgangen?', 'Visste du om planen for overgangen?'),
    answer: text('Nei, jeg var vikar den dagen.', 'Nei, eg var vikar den dagen.'),
  },
];

/** Notes a leader writes for the follow-up alone. */
export const NOTES: readonly Texts[] = [
  text('Samtale holdt samme dag. Avtalt ny prat om en uke.', 'Samtale halden same dag. Avtalt ny prat om ei veke.'),
  text(
    'Ønsker ikke videre oppfølging nå. Spør igjen på fredag.',
    'Ønskjer ikkje vidare oppfølging no. Spør igjen på fredag.',
  ),
];

/** Why a leader closed a report though something was not done. */
export const LEFT_REASONS: readonly Texts[] = [
  text(
    'Vi har ikke fått tatt samtalen ennå. Den står i kalenderen til neste uke.',
    'Vi har ikkje fått teke samtalen enno. Han står i kalenderen til neste veke.',
  ),
  text(
    'Du sa i gangen at du ikke ville snakke mer om det nå. Si fra om det endrer seg.',
    'Du sa i gangen at du ikkje ville snakke meir om det no. Sei frå om det endrar seg.',
  ),
];
