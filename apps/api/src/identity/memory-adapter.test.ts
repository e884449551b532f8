import { describe, expect, it } from 'vitest';
import { memoryAdapter } from './memory-adapter.ts';

describe('memoryAdapter', () => {
  it('gives back what was kept, until its time is over', async () => {
    const sessions = memoryAdapter()('Session');
    await sessions.upsert('a', { uid: 'u' }, 60);
    await sessions.upsert('b', { uid: 'over' }, -1);
    expect(await sessions.find('a')).toEqual({ uid: 'u' });
    expect(await sessions.findByUid('u')).toEqual({ uid: 'u' });
    expect(await sessions.find('b')).toBeUndefined();
    expect(await sessions.findByUid('over')).toBeUndefined();
  });

  it('keeps kinds apart that share an id', async () => {
    const adapter = memoryAdapter();
    await adapter('Session').upsert('a', { uid: 'session' }, 60);
    await adapter('Interaction').upsert('a', { uid: 'interaction' }, 60);
    await adapter('Session').destroy('a');
    expect(await adapter('Session').find('a')).toBeUndefined();
    expect(await adapter('Interaction').find('a')).toEqual({ uid: 'interaction' });
  });

  it('revokes a grant’s tokens and lets a sign-in under way go on, so that the next person gets in at the same browser', async () => {
    const adapter = memoryAdapter();
    await adapter('AccessToken').upsert('token', { grantId: 'former' }, 60);
    await adapter('AccessToken').upsert('other', { grantId: 'another' }, 60);
    await adapter('Interaction').upsert('next', { grantId: 'former' }, 60);
    await adapter('AccessToken').revokeByGrantId('former');
    expect(await adapter('AccessToken').find('token')).toBeUndefined();
    expect(await adapter('AccessToken').find('other')).toBeDefined();
    expect(await adapter('Interaction').find('next')).toBeDefined();
  });
});
