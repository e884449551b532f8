import { describe, expect, it } from 'vitest';
import { scrollMemory } from './scroll-memory.ts';

describe('scrollMemory', () => {
  it('begins a new page at its top, and leads back to the line that was left', () => {
    const memory = scrollMemory(null);
    memory.left(0, 480);
    memory.came(1, 'new');
    expect(memory.takeTop()).toBe(0);
    memory.left(1, 90);
    memory.came(0, 'back');
    expect(memory.takeTop()).toBe(480);
    memory.left(0, 470);
    memory.came(1, 'back');
    expect(memory.takeTop()).toBe(90);
  });

  it('moves nothing a second time: what is put right in the address stays where it is', () => {
    const memory = scrollMemory(null);
    memory.came(1, 'new');
    memory.takeTop();
    expect(memory.takeTop()).toBeNull();
  });

  it('forgets the pages ahead when one goes another way', () => {
    const memory = scrollMemory(null);
    memory.left(2, 700);
    memory.came(1, 'new');
    memory.came(2, 'back');
    expect(memory.takeTop()).toBeNull();
  });

  it('outlives the page, for whoever loads it anew', () => {
    const memory = scrollMemory(null);
    memory.left(3, 250);
    const later = scrollMemory(memory.written());
    later.came(3, 'back');
    expect(later.takeTop()).toBe(250);
  });

  it.each(['', 'x', '{}', '["a",null]', null])('keeps nothing of %j', (kept) => {
    const memory = scrollMemory(kept);
    memory.came(0, 'back');
    expect(memory.takeTop()).toBeNull();
  });

  it('keeps nothing of an entry that is not ours', () => {
    const memory = scrollMemory(null);
    memory.left(null, 50);
    memory.came(null, 'back');
    expect(memory.takeTop()).toBeNull();
    expect(memory.written()).toBe('[]');
  });
});
