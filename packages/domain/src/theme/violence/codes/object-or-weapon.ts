import { type CodeOf, defineCodeTable } from '../../../locale/index.ts';

/** What was used. Objects and weapons are counted apart from hands and feet. */
export const OBJECTS_OR_WEAPONS = defineCodeTable('incident.objectsOrWeapons', '2020-01-01', {
  none: { label: 'ingenting', severityFloor: 1 },
  thrown_object: { label: 'noe som ble kastet', severityFloor: 2 },
  furniture: { label: 'møbel', severityFloor: 2 },
  tool: { label: 'redskap', severityFloor: 3 },
  sharp: { label: 'noe skarpt', severityFloor: 3 },
  other_weapon: { label: 'annet våpen', severityFloor: 3 },
});

/** Code of an object or weapon. */
export type ObjectOrWeapon = CodeOf<typeof OBJECTS_OR_WEAPONS>;
