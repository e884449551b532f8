import type { Texts } from './nb.ts';

/** The measures that somebody was given, in nynorsk. */
export const texts: Texts = {
  title: 'Mine tiltak',
  lead: 'Tiltak du har fått ansvar for. Du ser tiltaket og fristen, ikkje saka det høyrer til.',
  list: 'Mine tiltak',
  openCount: (count) => {
    if (count === 0) return 'Ingen opne tiltak';
    return count === 1 ? '1 ope tiltak' : `${count} opne tiltak`;
  },
  openFirst: (shown) => `Lista viser dei ${shown} med kortast frist. Dei andre kjem når desse er ferdige.`,
  finished: 'Ferdige tiltak',
  finishedCount: (count) => `Ferdige tiltak (${count})`,
  finishedShown: (shown, count) => `Viser ${shown} av ${count}`,
  finishedAt: (when) => `Ferdig ${when}`,
  more: 'Vis fleire',
  fetching: 'Hentar tiltaka dine',
  empty: 'Du har ingen tiltak',
  emptyText: 'Når ein leiar gir deg ansvar for eit tiltak, står det her med fristen.',
  emptyOpenText: 'Nye tiltak kjem her, med fristen.',
  done: 'Merk som ferdig',
  isDone: 'Tiltaket er merkt som ferdig',
  undo: 'Angre',
  reopen: 'Opne att',
  isReopened: 'Tiltaket er opna att',
};
