import { DomainError } from '@vern/domain/errors';
import { defineCodeTable } from '@vern/domain/locale';
import { defineSteps } from '@vern/domain/step';
import { describe, expect, it, vi } from 'vitest';
import { PEOPLE, testApi } from '../api.fixture.ts';
import { indexOrganisation } from '../places/organisation.ts';
import type { Work } from '../work.ts';
import { type StepInput, type SteppedNoun, takeStep } from './take-step.ts';

const STATUSES = defineCodeTable('door.statuses', '2026-01-01', {
  open: { label: 'Åpen' },
  shut: { label: 'Lukket' },
});

const DOOR = defineSteps(
  { noun: 'door', statuses: STATUSES, parties: ['host', 'guest'], needs: {} },
  {
    shut: { from: ['open'], to: 'shut', by: ['host'], needs: ['reason'], tells: [], record: 'door.shut' },
    knock: { from: ['shut'], to: 'same', by: ['guest'], tells: [], record: 'door.knock' },
  },
);

type Door = { readonly id: string; readonly version: number; readonly status: 'open' | 'shut' };
type Input = StepInput & { readonly id: string };
type Noun = SteppedNoun<
  'open' | 'shut',
  'host' | 'guest',
  'shut' | 'knock',
  Input,
  Door,
  { readonly alsoWrites?: { readonly text: string } | undefined },
  readonly unknown[]
>;

/** A noun that is nobody's, a host who takes steps on it, and what was written. */
function house(door: Door) {
  const { contextOf } = testApi();
  const { personId, municipalityId, assignments } = PEOPLE.leader;
  const work: Work = {
    ...contextOf(PEOPLE.leader),
    actor: { personId, municipalityId, assignments },
    scope: { municipalityId, actorId: personId },
    organisation: indexOrganisation([]),
    day: '2026-01-15',
  };
  const write = vi.fn<Noun['write']>(async () => undefined);
  const noun: Noun = {
    steps: DOOR,
    load: async (_work, { id }) => {
      if (id !== door.id) throw new DomainError('not_found', { id });
      return door;
    },
    standing: (found) => found,
    takerOf: (_work, found, step) => {
      if (step === 'knock') throw new DomainError('action_not_allowed', { action: step, status: found.status });
      return { as: 'host', deputyFor: 'owner' };
    },
    settle: (found, { step, as, deputyFor, text }, by) => [found.id, step, as, deputyFor, text, by.actorId],
    write,
  };
  return { work, noun, write };
}

const front: Door = { id: 'front', version: 3, status: 'open' };
const input: Input = { id: 'front', version: 3, reason: 'Det trekker.' };
const nothing = () => ({});
const refused = (code: string) => expect.objectContaining({ code });

describe('takeStep', () => {
  it('writes once what the noun makes of the step, with who took it and in which part', async () => {
    const { work, noun, write } = house(front);
    await takeStep(work, noun, { step: 'shut', input }, nothing);
    const { actorId } = work.scope;
    expect(write.mock.calls).toEqual([[work, ['front', 'shut', 'host', 'owner', 'Det trekker.', actorId]]]);
  });

  it.each([
    ['what is not there', { ...input, id: 'back' }, 'shut', front, 'not_found'],
    [
      'what somebody else has changed, before anything else is looked at',
      { ...input, version: 2 },
      'knock',
      front,
      'stale_version',
    ],
    ['what is not the actor’s to do', input, 'knock', front, 'action_not_allowed'],
    ['what its state does not allow', input, 'shut', { ...front, status: 'shut' }, 'action_not_allowed'],
    ['a step without its words', { ...input, reason: ' ' }, 'shut', front, 'reason_required'],
    [
      'words that name somebody by number',
      { ...input, reason: 'Gjelder 01010750160.' },
      'shut',
      front,
      'identity_number_in_text',
    ],
  ] as const)('refuses %s, and writes nothing', async (_what, given, step, door, code) => {
    const { work, noun, write } = house(door);
    const effect = vi.fn(nothing);
    await expect(takeStep(work, noun, { step, input: given }, effect)).rejects.toEqual(refused(code));
    expect(effect).not.toHaveBeenCalled();
    expect(write).not.toHaveBeenCalled();
  });

  it('looks through what a step writes beside its own words', async () => {
    const { work, noun, write } = house(front);
    const also = () => ({ alsoWrites: { text: 'Gjelder 01010750160.' } });
    await expect(takeStep(work, noun, { step: 'shut', input }, also)).rejects.toEqual(
      refused('identity_number_in_text'),
    );
    expect(write).not.toHaveBeenCalled();
  });

  it('writes nothing when the effect refuses', async () => {
    const { work, noun, write } = house(front);
    const refuse = () => {
      throw new DomainError('unit_not_open');
    };
    await expect(takeStep(work, noun, { step: 'shut', input }, refuse)).rejects.toEqual(refused('unit_not_open'));
    expect(write).not.toHaveBeenCalled();
  });
});
