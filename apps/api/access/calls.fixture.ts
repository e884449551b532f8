import { CLOSING_BLOCKERS } from '@vern/domain/incident';
import type { Prepared, State, World } from './world.fixture.ts';

type Incident = ReturnType<World['as']>['incident'];
type Call = {
  readonly state: State;
  readonly make: (caller: Incident, on: Prepared, places: World['places'], ownerId: string) => Promise<unknown>;
};

const words = { text: 'Vi tar det i morgen.', acknowledged: [] };
const closing = { ...words, leaves: [...CLOSING_BLOCKERS.codes], leavesReason: 'Det er tatt hånd om.' };
const why = { reason: 'Hører til der.', acknowledged: [] };
const at = ({ incidentId, version }: Pick<Prepared, 'incidentId' | 'version'>) => ({ incidentId, version });

/** How each procedure on a report is called rightly, and the state in which it is possible. */
export const CALLS: Readonly<Record<string, Call>> = {
  'incident.open': { state: 'in_progress', make: (caller, { incidentId }) => caller.open({ incidentId }) },
  'incident.receive': { state: 'submitted', make: (caller, on) => caller.receive(at(on)) },
  'incident.recordTalk': {
    state: 'in_progress',
    make: (caller, on) => caller.recordTalk({ ...at(on), talkedOn: '2026-03-02', acknowledged: [] }),
  },
  'incident.assess': { state: 'in_progress', make: (caller, on) => caller.assess({ ...at(on), severity: 3 }) },
  'incident.addNote': {
    state: 'in_progress',
    make: (caller, on) => caller.addNote({ ...at(on), ...words, audience: 'reporter' }),
  },
  'incident.ask': { state: 'in_progress', make: (caller, on) => caller.ask({ ...at(on), ...words }) },
  'incident.addMeasure': {
    state: 'in_progress',
    make: (caller, on, _places, ownerId) =>
      caller.addMeasure({ ...at(on), type: 'technical', title: 'Flytte benken', dueOn: '2099-01-01', ownerId }),
  },
  'incident.measureOwners': {
    state: 'in_progress',
    make: (caller, { incidentId }) => caller.measureOwners({ incidentId }),
  },
  'incident.finishMeasure': {
    state: 'in_progress',
    make: (caller, { incidentId, measureId }) => caller.finishMeasure({ incidentId, measureId, measureVersion: 1 }),
  },
  'incident.changeMeasure': {
    state: 'in_progress',
    make: (caller, { measureId, ...on }, _places, ownerId) =>
      caller.changeMeasure({ ...at(on), measureId, measureVersion: 1, ownerId, dueOn: '2099-02-01', ...why }),
  },
  'incident.dropMeasure': {
    state: 'in_progress',
    make: (caller, { measureId, ...on }) => caller.dropMeasure({ ...at(on), measureId, measureVersion: 1, ...why }),
  },
  'incident.move': {
    state: 'in_progress',
    make: async (caller, on, places) => {
      const known = { ...at(on), ...why };
      // Whichever of the two it is not at.
      await caller
        .move({ ...known, toUnitId: places.other_school })
        .catch(async (error: { cause?: { code?: string } }) => {
          if (error.cause?.code !== 'move_to_same_unit') throw error;
          await caller.move({ ...known, toUnitId: places.school });
        });
    },
  },
  'incident.close': { state: 'in_progress', make: (caller, on) => caller.close({ ...at(on), ...closing }) },
  'incident.closeAsWithdrawn': {
    state: 'in_progress',
    make: (caller, on) => caller.closeAsWithdrawn({ ...at(on), ...why }),
  },
  'incident.redact': {
    state: 'in_progress',
    make: (caller, { incidentId, statementId }) => caller.redact({ incidentId, statementId, ...why }),
  },
  'incident.supplement': { state: 'in_progress', make: (caller, on) => caller.supplement({ ...at(on), ...words }) },
  'incident.addDetails': {
    state: 'in_progress',
    make: (caller, on) =>
      caller.addDetails({ ...at(on), answers: { situation: 'recess', adultsPresent: 'one' }, acknowledged: [] }),
  },
  'incident.answer': { state: 'asked', make: (caller, on) => caller.answer({ ...at(on), ...words }) },
  'incident.withdraw': { state: 'submitted', make: (caller, on) => caller.withdraw({ ...at(on), acknowledged: [] }) },
  'incident.reopen': { state: 'closed', make: (caller, on) => caller.reopen({ ...at(on), ...why }) },
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
