import { CONTACT_WISHES } from '../codes/contact-wish.ts';
import { code, flag, id, instant, level, version } from './field.ts';

/** What the server settles when a report comes in. */
export const SETTLED = {
  id: id('list'),
  severityRulesVersion: version('inside'),
  /** The place that handles it: see `handlerOf`. */
  handlerNodeId: id('inside'),
  /** Nobody in the line can: the steering group's members there do. */
  handledBySteering: flag('inside'),
  aboutLeader: flag('case'),
  /** The least level it can have. */
  severityFloor: level('case'),
  /** Somebody had visible marks or worse. */
  physicalHarm: flag('case'),
  /** Somebody was frightened or worse. */
  psychologicalStrain: flag('case'),
  /** The most urgent wish of the people exposed. */
  wantsContact: code(CONTACT_WISHES, 'list'),
  /** When the server got it. */
  receivedAt: instant('list'),
} as const;
