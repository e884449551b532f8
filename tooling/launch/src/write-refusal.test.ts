import { describe, expect, it } from 'vitest';
import { LaunchError } from './launch-error.mjs';
import { writeRefusal } from './write-refusal.mjs';

const errorWith = (code: string) => Object.assign(new Error('open failed'), { code });

describe('writeRefusal', () => {
  it.each(['EACCES', 'EPERM', 'EROFS'])('says what to do about %s, and where', (code) => {
    const refusal = writeRefusal(errorWith(code), '/srv/vern');
    expect(refusal).toBeInstanceOf(LaunchError);
    expect(String(refusal)).toContain('/srv/vern may not be written to');
  });

  it.each([errorWith('EMFILE'), new Error('open failed'), 'open failed'])('leaves %s as it is', (error) => {
    expect(writeRefusal(error, '/srv/vern')).toBe(error);
  });
});
