/** The leader's work lists. */
export const texts = {
  title: 'Innboks',
  lists: 'Arbeidslister',
  place: 'Sted',
  given: 'Saker du har fått',
  liesWith: (name: string) => (name ? `Hos ${name}` : 'Hos en annen'),
  minSeverity: 'Alvorlighetsgrad',
  all: 'Alle',
  from: (level: string) => `${level} eller høyere`,
  count: (count: number, more: boolean) =>
    more ? `Viser ${count}. Det er flere.` : count === 1 ? '1 sak' : `${count} saker`,
  inList: (count: number, more: boolean) =>
    more ? `mer enn ${count} saker` : count === 0 ? 'ingen saker' : count === 1 ? '1 sak' : `${count} saker`,
  fetching: 'Henter saker',
  pages: 'Sider',
  firstPage: 'Til den første siden',
  more: 'Flere saker',
  filter: 'Filtrer, eller finn en sak',
  findCase: 'Finn en sak',
  backToList: 'Tilbake til listen',
  overdue: 'Over fristen',
  closedOn: (when: string) => `Lukket ${when}`,
  empty: {
    new: { title: 'Ingen nye meldinger', text: 'Meldinger som ingen har tatt imot, står her.' },
    due_today: {
      title: 'Ingenting må gjøres i dag',
      text: 'Her står sakene som har frist i dag eller er over fristen.',
    },
    waiting: {
      title: 'Du venter ikke på noen',
      text: 'Her står sakene der du har stilt et spørsmål og venter på svar.',
    },
    watching: {
      title: 'Du følger ikke med på noen saker nå',
      text: 'Her står sakene som er i gang og har frist senere.',
    },
    closed: { title: 'Ingen lukkede saker', text: 'Saker som er lukket med svar eller trukket, står her.' },
  },
};

/** Texts of the area. */
export type Texts = typeof texts;
