import type { Locale } from '@vern/domain/locale';
import { connectionOf, type Database } from '../database.ts';
import type { Query } from '../engine/connection.ts';
import { enterJobs } from '../scope/enter-scope.ts';

/** Where to reach somebody, and in which language. */
export interface Recipient {
  readonly personId: string;
  readonly name: string;
  /** Null when the municipality has none: only the notice in the app reaches them. */
  readonly email: string | null;
  readonly locale: Locale;
}

/** Who is to be told of a report. Names nobody and reads nothing of what was written. */
export interface Recipients {
  /** Who leads the place that handles it today, deputies too. */
  handlers(incidentId: string): Promise<readonly Recipient[]>;
  /** Safety representatives of its unit and department; of a report about a leader, none who leads there. */
  safetyReps(incidentId: string): Promise<readonly Recipient[]>;
  /** Who sent it and whom it happened to. */
  involved(incidentId: string): Promise<readonly (Recipient & { readonly relation: 'reporter' | 'affected' })[]>;
  /** Null when there is no such person, or they are not to be reached any more. */
  person(personId: string): Promise<Recipient | null>;
}

const RECIPIENT = 'p.id as "personId", p.name, p.email, p.locale';

// After a merger the successor's people answer. Roles follow the groups of the access migration.
const HOLDERS = `with recursive places(id) as (
    select unnest($2::uuid[])
    union
    select n.successor_id from org_node n join places on n.id = places.id
    where n.municipality_id = $1::uuid and n.successor_id is not null
  )
  select distinct ${RECIPIENT} from role_assignment a
  join person p on p.municipality_id = a.municipality_id and p.id = a.person_id
  where a.municipality_id = $1::uuid and a.node_id in (select id from places) and a.role = any ($3::text[])
    and a.valid_from <= vern_today() and (a.valid_to is null or a.valid_to >= vern_today())
    and p.restricted_at is null
  order by p.id`;

const HANDLER_ROLES = ['unit_leader', 'agency_director', 'division_director', 'municipal_director'];
const LEADERS_AT_UNIT = ['unit_leader', 'department_leader'];

interface Places {
  readonly handlerNodeId: string;
  readonly unitId: string;
  readonly departmentId: string | null;
  readonly aboutLeader: boolean;
}

/** Who is to be told of a report in one municipality; asked by the jobs, which read no words and no health data. */
export function createRecipients(database: Database, municipalityId: string): Recipients {
  const connection = connectionOf(database);
  const run = <T>(work: (query: Query) => Promise<T>) =>
    connection.transaction(async (query) => {
      await enterJobs(query, municipalityId);
      return work(query);
    });
  const holders = (query: Query, nodeIds: readonly string[], roles: readonly string[]) =>
    query<Recipient>(HOLDERS, [municipalityId, nodeIds, roles]);
  return {
    handlers: (incidentId) =>
      run(async (query) => {
        const places = await placesOf(query, municipalityId, incidentId);
        return places ? holders(query, [places.handlerNodeId], HANDLER_ROLES) : [];
      }),

    safetyReps: (incidentId) =>
      run(async (query) => {
        const places = await placesOf(query, municipalityId, incidentId);
        if (!places) return [];
        const nodeIds = [places.unitId, ...(places.departmentId ? [places.departmentId] : [])];
        const reps = await holders(query, nodeIds, ['safety_rep']);
        if (!places.aboutLeader) return reps;
        const leaders = new Set((await holders(query, nodeIds, LEADERS_AT_UNIT)).map((each) => each.personId));
        return reps.filter((rep) => !leaders.has(rep.personId));
      }),

    involved: (incidentId) =>
      run((query) =>
        query(
          `select ${RECIPIENT}, i.relation from incident_identity i
            join person p on p.municipality_id = i.municipality_id and p.id = i.person_id
            where i.municipality_id = $1::uuid and i.incident_id = $2::uuid and p.restricted_at is null
            order by i.relation desc, p.id`,
          [municipalityId, incidentId],
        ),
      ),

    person: (personId) =>
      run(async (query) => {
        const [found] = await query<Recipient>(
          `select ${RECIPIENT} from person p
            where p.municipality_id = $1::uuid and p.id = $2::uuid and p.restricted_at is null`,
          [municipalityId, personId],
        );
        return found ?? null;
      }),
  };
}

async function placesOf(query: Query, municipalityId: string, incidentId: string): Promise<Places | undefined> {
  const [places] = await query<Places>(
    `select handler_node_id as "handlerNodeId", unit_id as "unitId", department_id as "departmentId",
      about_leader as "aboutLeader" from incident where municipality_id = $1::uuid and id = $2::uuid`,
    [municipalityId, incidentId],
  );
  return places;
}
