import { describe, expect, it } from 'vitest';
import { FIXED_NOW, fixedClock } from '../fixed-clock.ts';
import { idSequence, testId } from '../test-id.ts';
import { assignedTo, testPerson } from '../test-person.ts';
import { TEST_NODES, TEST_PLACES } from '../test-places.ts';
import { memoryPorts } from './memory-ports.ts';
import { memoryStore } from './memory-store.ts';

const ada = testPerson(testId(101), 'Ada', assignedTo('employee', 'school'));
const gone = testPerson(testId(102), 'Bo', assignedTo('employee', 'school', { to: '2026-01-14' }));
const people = [ada, gone].map(({ personId: id, name, assignments }) => ({ id, name, assignments }));
const scope = { municipalityId: ada.municipalityId, actorId: ada.personId };

describe('memoryPorts', () => {
  it('knows who works where on the day of its clock', async () => {
    const { organisation } = memoryPorts(memoryStore(TEST_NODES, people));
    expect((await organisation.peopleAt(scope, [TEST_PLACES.school])).map(({ name }) => name)).toEqual(['Ada']);
  });

  it('takes no change to what is not there', async () => {
    const { incidents } = memoryPorts(memoryStore(TEST_NODES, people));
    const change = { incidentId: testId(1), expectedVersion: 1, set: {}, audit: [] };
    await expect(incidents.change(scope, change)).rejects.toMatchObject({ code: 'not_found' });
    expect(await incidents.find(scope, testId(1))).toBeNull();
  });

  it('keeps a draft from whoever has not written it', async () => {
    const { drafts } = memoryPorts(memoryStore(TEST_NODES, people));
    await drafts.save(scope, { id: testId(5), content: {}, updatedAt: FIXED_NOW }, null);
    const other = { ...scope, actorId: gone.personId };
    await drafts.remove(other, testId(5));
    expect([(await drafts.list(other)).length, (await drafts.list(scope)).length]).toEqual([0, 1]);
  });
});

describe('fixedClock', () => {
  it('stands still until a test moves it', () => {
    const clock = fixedClock();
    expect(clock()).toEqual(FIXED_NOW);
    clock.advance(1_000);
    expect(clock().getTime() - FIXED_NOW.getTime()).toBe(1_000);
  });
});

describe('idSequence', () => {
  it('never gives the same id twice', () => {
    const next = idSequence();
    expect(new Set(Array.from({ length: 50 }, next)).size).toBe(50);
  });
});
