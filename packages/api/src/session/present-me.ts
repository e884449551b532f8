import { isAssignedOn } from '@vern/domain/access';
import { existsOn } from '@vern/domain/org-tree';
import type { StoredNode } from '@vern/domain/organisation/ports';
import type { SessionFacts } from '@vern/domain/session/ports';
import type { z } from 'zod';
import { type ConsoleDoors, consoleDoors } from '../places/console-doors.ts';
import { followedPlacesOf } from '../places/followed-places.ts';
import { handledPlacesOf, steeredPlacesOf } from '../places/handled-places.ts';
import { nameOfNode } from '../places/organisation.ts';
import { workPlacesOf } from '../places/work-places.ts';
import type { Work } from '../work.ts';
import type { meSchema } from './me.schema.ts';

/** The signed-in person for the screens: the same tables that decide access say which doors they show. */
export async function presentMe(
  work: Work,
  { personId, name, locale }: SessionFacts,
): Promise<z.infer<typeof meSchema>> {
  const { actor, organisation, day } = work;
  const top = [...organisation.nodes.values()].find((node) => node.type === 'municipality');
  return {
    personId,
    name,
    locale,
    municipalityName: top?.name ?? '',
    roles: actor.assignments
      .filter((each) => isAssignedOn(each, day))
      .map(({ role, nodeId, deputyFor }) => ({
        role,
        nodeId,
        nodeName: nameOfNode(organisation, nodeId),
        isDeputy: deputyFor !== undefined,
      })),
    workPlaces: workPlacesOf(work).map((unit) => ({
      ...presentPlace(unit),
      departments: departmentsOf(work, unit.id),
    })),
    handles: [...handledPlacesOf(work), ...(await steeredWithWork(work))].map(presentPlace),
    isGiven: (await work.ports.incidents.given(work.scope)).length > 0,
    follows: onlyFollowed(work).map((unit) => ({ id: unit.id, name: unit.name })),
    console: presentDoors(consoleDoors(work)),
  };
}

function presentDoors(doors: ConsoleDoors | null) {
  return doors && { ...doors, figurePlaces: [...doors.figurePlaces] };
}

/** Reports that no leader can handle are rare: the way to them is there when they are. */
async function steeredWithWork(work: Work): Promise<readonly StoredNode[]> {
  const led = handledPlacesOf(work);
  const places = steeredPlacesOf(work).filter((place) => !led.includes(place));
  const { ports, scope, day } = work;
  const counts = await Promise.all(
    places.map(({ id }) => ports.incidents.inboxCounts(scope, { nodeId: id, day, minSeverity: 1, most: 1 })),
  );
  return places.filter((_, i) => Object.values(counts[i]!).some((count) => count > 0));
}

/** A unit's leader has its inbox, which holds more. */
function onlyFollowed(work: Work): readonly StoredNode[] {
  const led = handledPlacesOf(work);
  return followedPlacesOf(work).filter((place) => !led.includes(place));
}

function departmentsOf({ organisation: { nodes }, day }: Work, unitId: string) {
  return [...nodes.values()]
    .filter((node) => node.type === 'department' && node.parentId === unitId && existsOn(node, day))
    .map(({ id, name }) => ({ id, name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nb', { numeric: true }));
}

function presentPlace({ id, name, type, unitKind, phones }: StoredNode) {
  return { id, name, type, unitKind, phones: phones.map((phone) => ({ ...phone })) };
}
