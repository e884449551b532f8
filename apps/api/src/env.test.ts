import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isFaulty, readEnv } from './env.ts';

const key = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');

const PRODUCTION = {
  VERN_MODE: 'production',
  DATABASE_URL: 'postgres://vern@db/vern',
  PUBLIC_URL: 'https://vern.example.no',
  MUNICIPALITY_ID: '018f3a00-0000-7000-8000-000000000001',
  OIDC_ISSUER: 'https://login.example.no',
  OIDC_CLIENT_ID: 'vern',
  OIDC_CLIENT_SECRET: 'a-secret-of-16-or-more',
  SMTP_URL: 'smtps://vern:secret@mail.example.no',
  AUDIT_SIGNING_KEY: key,
  AUDIT_WITNESS: '/var/lib/vern-witness',
};

const faultsOf = (settings: Readonly<Record<string, string | undefined>>) => {
  const env = readEnv(settings);
  return isFaulty(env) ? env.map(({ name }) => name) : [];
};

describe('readEnv', () => {
  it('lets a demo start with nothing set', () => expect(faultsOf({})).toEqual([]));
  it('lets production start with everything set', () => expect(faultsOf(PRODUCTION)).toEqual([]));

  it.each(Object.keys(PRODUCTION).filter((name) => name !== 'VERN_MODE'))(
    'stops production without %s, by name',
    (name) => {
      expect(faultsOf({ ...PRODUCTION, [name]: undefined })).toEqual([name]);
      expect(faultsOf({ ...PRODUCTION, [name]: '' })).toEqual([name]);
    },
  );

  it('names every fault at once', () => {
    expect(faultsOf({ ...PRODUCTION, DATABASE_URL: '', SMTP_URL: '', OIDC_CLIENT_SECRET: 'short' }).sort()).toEqual([
      'DATABASE_URL',
      'OIDC_CLIENT_SECRET',
      'SMTP_URL',
    ]);
  });

  it.each([
    ['PUBLIC_URL', 'http://vern.example.no'],
    ['OIDC_ISSUER', 'http://login.example.no'],
    ['DATABASE_URL', 'mysql://db/vern'],
    ['SMTP_URL', 'https://mail.example.no'],
    ['MUNICIPALITY_ID', 'fjordvik'],
    ['PORT', '70000'],
    ['SESSION_HOURS', '0'],
    ['SESSION_IDLE_MINUTES', '100000'],
    ['RATE_LIMIT_PER_MINUTE', '0'],
    ['LOG_LEVEL', 'trace-everything'],
    ['VERN_MODE', 'test'],
    ['AUDIT_SIGNING_KEY', 'not a key'],
  ])('stops at %s=%s, by name', (name, value) => expect(faultsOf({ ...PRODUCTION, [name]: value })).toContain(name));

  it.each([
    [{ PORT: 'abc' }, 'PORT', 'is "abc"; it must be a whole number from 0 to 65535'],
    [{ PORT: '-1.5' }, 'PORT', 'is "-1.5"; it must be a whole number from 0 to 65535'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL', 'is "loud"; it must be one of silent, error, warn, info, debug'],
    [{ PUBLIC_URL: 'vern' }, 'PUBLIC_URL', 'must be an address that begins with https:// (or http:// in a demo)'],
    [{ OIDC_CLIENT_SECRET: 'x' }, 'OIDC_CLIENT_SECRET', 'must be at least 16 characters long'],
  ])('says once of %j what it may be', (settings, name, reason) => {
    expect(readEnv(settings)).toEqual([{ name, reason }]);
  });

  it('says why a production address that could be read by others is refused', () => {
    expect(readEnv({ ...PRODUCTION, PUBLIC_URL: 'http://vern.example.no' })).toEqual([
      { name: 'PUBLIC_URL', reason: expect.stringContaining('in the clear') },
    ]);
  });

  it('never says what a setting holds that may be a secret', () => {
    const env = readEnv({ ...PRODUCTION, OIDC_CLIENT_SECRET: 'hunter2', DATABASE_URL: 'mysql://u:hunter2@db/vern' });
    expect(isFaulty(env)).toBe(true);
    expect(JSON.stringify(env)).not.toContain('hunter2');
  });
});
