import { type CodeOf, defineCodeTable, label } from '../../locale/index.ts';

/** What was used. Objects and weapons are counted apart from hands and feet. */
export const OBJECTS_OR_WEAPONS = defineCodeTable('2020-01-01', {
  none: { label: label('ingenting', 'ingenting', 'nothing'), severityFloor: 1 },
  thrown_object: { label: label('noe som ble kastet', 'noko som vart kasta', 'something thrown'), severityFloor: 2 },
  furniture: { label: label('møbel', 'møbel', 'furniture'), severityFloor: 2 },
  tool: { label: label('redskap', 'reiskap', 'tool'), severityFloor: 3 },
  sharp: { label: label('noe skarpt', 'noko skarpt', 'something sharp'), severityFloor: 3 },
  other_weapon: { label: label('annet våpen', 'anna våpen', 'other weapon'), severityFloor: 3 },
});

/** Code of an object or weapon. */
export type ObjectOrWeapon = CodeOf<typeof OBJECTS_OR_WEAPONS>;
