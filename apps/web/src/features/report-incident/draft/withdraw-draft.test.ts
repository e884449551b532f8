import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../server/ask.ts';
import { withdrawDraft } from './withdraw-draft.ts';

describe('withdrawDraft', () => {
  it('offers what was thrown away no more, and the other drafts still', () => {
    const client = new QueryClient();
    client.setQueryData(keyOf('draft.list', {}), { drafts: [{ id: 'd1' }, { id: 'd2' }] });
    withdrawDraft(client, 'd1');
    expect(client.getQueryData(keyOf('draft.list', {}))).toEqual({ drafts: [{ id: 'd2' }] });
  });

  it('does not claim that there are no drafts where none were fetched', () => {
    const client = new QueryClient();
    withdrawDraft(client, 'd1');
    expect(client.getQueryData(keyOf('draft.list', {}))).toBeUndefined();
  });
});
