import { describe, expect, it } from 'vitest';
import { checkRedaction } from './check-redaction.ts';

describe('checkRedaction', () => {
  it('lets a second person redact', () => {
    expect(() => checkRedaction({ authorId: 'a', actorId: 'b', isRedacted: false })).not.toThrow();
  });

  it.each([
    ['redaction_needs_second_person', { authorId: 'a', actorId: 'a', isRedacted: false }],
    ['already_redacted', { authorId: 'a', actorId: 'b', isRedacted: true }],
    ['already_redacted', { authorId: 'a', actorId: 'a', isRedacted: true }],
  ] as const)('refuses with %s: %j', (code, redaction) => {
    expect(() => checkRedaction(redaction)).toThrow(expect.objectContaining({ code }));
  });
});
