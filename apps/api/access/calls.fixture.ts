import { osloDay } from '@vern/domain/calendar';
import { INCIDENT_STEPS, type IncidentParty, type IncidentStatus, type SentStepName } from '@vern/domain/incident';
import { type StepRow, stepsOn } from '@vern/domain/step';
import { stepInput } from '@vern/testing';
import type { Prepared, State, World } from './world.fixture.ts';

type Caller = ReturnType<World['as']>;
type Call = {
  readonly state: State;
  readonly make: (caller: Caller, on: Prepared, places: World['places'], ownerId: string) => Promise<unknown>;
};

const at = ({ incidentId, version }: Pick<Prepared, 'incidentId' | 'version'>) => ({ incidentId, version });
const why = { reason: 'Hører til der.', acknowledged: [] };

/** Steps that are called by hand, below. */
const BY_HAND: readonly SentStepName[] = ['handOver', 'move', 'redact'];

/** Every other step of a report, with an input that is right for it, in a state in which it is possible. */
const STEPS = Object.fromEntries(
  (['measure', 'statement', 'person', null] as const)
    .flatMap((part): readonly SentStepName[] => stepsOn(INCIDENT_STEPS, part))
    .filter((step) => !BY_HAND.includes(step))
    .map((step): [string, Call] => {
      const row: StepRow<IncidentStatus, IncidentParty> = INCIDENT_STEPS.rows[step];
      const make: Call['make'] = (caller, { measureId, statementId, affectedId, ...on }, places, ownerId) => {
        const there = { ownerId, toUnitId: places.other_school };
        const about = { day: osloDay(new Date()), ...there, measureId, statementId, affectedId };
        const take = caller.incident[step] as (input: object) => Promise<unknown>;
        return take({ ...at(on), ...stepInput(INCIDENT_STEPS.rows[step].input, about) });
      };
      return [`incident.${step}`, { state: stateFor(row), make }];
    }),
);

function stateFor({ from, needs }: StepRow<IncidentStatus, IncidentParty>): State {
  if (needs?.includes('openQuestion')) return 'asked';
  if (needs?.includes('delegate')) return 'given';
  const state = (['in_progress', 'submitted', 'closed'] as const).find((each) => from.includes(each));
  if (!state) throw new RangeError(`No report of these tests is ${from.join(' or ')}`);
  return state;
}

/** How each procedure on a report is called rightly, and the state in which it is possible. */
export const CALLS: Readonly<Record<string, Call>> = {
  ...STEPS,
  'incident.open': { state: 'in_progress', make: (caller, { incidentId }) => caller.incident.open({ incidentId }) },
  'incident.delegates': {
    state: 'in_progress',
    make: (caller, { incidentId }) => caller.incident.delegates({ incidentId }),
  },
  'incident.handOver': {
    state: 'in_progress',
    make: async (caller, on, _places, ownerId) => {
      const people = await caller.incident.delegates({ incidentId: on.incidentId }).then(
        (found) => found.people,
        () => [],
      );
      const [first] = people;
      await caller.incident
        .handOver({ ...at(on), personId: first?.id ?? ownerId })
        .catch((error: { cause?: { code?: string } }) => {
          // Where nobody can be given it, whoever may give it is told so; whoever may not is refused before that.
          if (first || error.cause?.code !== 'person_not_in_unit') throw error;
        });
    },
  },
  'incident.measureOwners': {
    state: 'in_progress',
    make: (caller, { incidentId }) => caller.incident.measureOwners({ incidentId }),
  },
  'measure.start': {
    state: 'in_progress',
    make: ({ measure }, { measureId }) => measure.start({ measureId, version: 1 }),
  },
  'measure.putBack': {
    state: 'in_progress',
    make: async ({ measure }, { measureId }) => {
      const version = await measure.start({ measureId, version: 1 }).then(
        () => 2,
        () => 1,
      );
      return measure.putBack({ measureId, version });
    },
  },
  'measure.finish': {
    state: 'in_progress',
    make: ({ measure }, { measureId }) => measure.finish({ measureId, version: 1 }),
  },
  'incident.move': {
    state: 'in_progress',
    make: async ({ incident }, on, places) => {
      const known = { ...at(on), ...why };
      // Whichever of the two it is not at.
      await incident
        .move({ ...known, toUnitId: places.other_school })
        .catch(async (error: { cause?: { code?: string } }) => {
          if (error.cause?.code !== 'move_to_same_unit') throw error;
          await incident.move({ ...known, toUnitId: places.school });
        });
    },
  },
  'incident.redact': {
    state: 'in_progress',
    make: (caller, { incidentId, statementId }) => caller.incident.redact({ incidentId, statementId, ...why }),
  },
};

const REFUSALS: Readonly<Record<string, string>> = { action_not_allowed: 'forbidden' };

/** What became of a call, in the words of the expectations; what nobody expects keeps its own. */
export async function answerOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'allowed',
    (error: Error & { cause?: { code?: string } }) => {
      const code = error.cause?.code ?? error.message;
      return REFUSALS[code] ?? code;
    },
  );
}
