/** Everybody's own, and nobody else's: asked with somebody else's id they change nothing. */
export const OWN = [
  'incident.mine',
  'measure.mine',
  'measure.finished',
  'measure.reopen',
  'draft.list',
  'draft.save',
  'draft.remove',
  'notice.list',
  'notice.markRead',
  'session.me',
  'session.list',
  'session.end',
  'session.setLocale',
] as const;

/** Known to everybody who is signed in, in their own municipality: names of places and no people. */
export const KNOWN_TO_ALL = ['organisation.tree'] as const;
