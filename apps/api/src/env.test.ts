import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isFaulty, readEnv } from './env.ts';

const key = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');

const ecKey = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ type: 'pkcs8', format: 'der' })
  .toString('base64');

const PRODUCTION = {
  VERN_MODE: 'production',
  DATABASE_URL: 'postgres://vern@db/vern',
  DATABASE_MIGRATION_URL: 'postgres://vern_owner@db/vern',
  PUBLIC_URL: 'https://vern.example.no',
  MUNICIPALITY_ID: '018f3a00-0000-7000-8000-000000000001',
  OIDC_ISSUER: 'https://login.example.no',
  OIDC_CLIENT_ID: 'vern',
  OIDC_CLIENT_SECRET: 'a-secret-of-16-or-more',
  SMTP_URL: 'smtps://vern:secret@mail.example.no',
  MAIL_FROM: 'Vern <vern@vern.example.no>',
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
    ['AUDIT_SIGNING_KEY', Buffer.alloc(48, 7).toString('base64')],
    ['AUDIT_SIGNING_KEY', ecKey],
    ['PUBLIC_URL', 'HTTP://vern.example.no'],
    ['PUBLIC_URL', 'HTTPS://vern.example.no'],
    ['PUBLIC_URL', 'https://Vern.example.no'],
    ['PUBLIC_URL', 'https://vern.example.no/vern'],
    ['PUBLIC_URL', 'https://vern.example.no//'],
    ['PUBLIC_URL', 'https://vern.example.no?a=b'],
    ['PUBLIC_URL', 'https://vern.example.no#a'],
    ['PUBLIC_URL', 'https://kari@vern.example.no'],
    ['PUBLIC_URL', 'https://vern.example.no:443'],
    ['OIDC_ISSUER', 'HTTP://login.example.no'],
    ['OIDC_ISSUER', 'https://login.example.no?tenant=1'],
    ['OIDC_ISSUER', 'https://kari:secret@login.example.no'],
    ['MAIL_FROM', 'Vern <vern@localhost>'],
    ['MAIL_FROM', 'vern@LOCALHOST'],
    ['MAIL_FROM', 'Vern <vern@printer.local>'],
    ['MAIL_FROM', 'Vern'],
    ['MAIL_FROM', 'Vern <vern@vern.example.no>\r\nBcc: kari@example.no'],
    ['DATABASE_MIGRATION_URL', PRODUCTION.DATABASE_URL],
    ['TRUSTED_PROXIES', 'true'],
    ['TRUSTED_PROXIES', '-1'],
    ['TRUSTED_PROXIES', '11'],
    ['TRUSTED_PROXIES', '0.0.0.0/0'],
    ['TRUSTED_PROXIES', '10.0.0.0/33'],
    ['TRUSTED_PROXIES', '10.0.0.300'],
    ['TRUSTED_PROXIES', 'loopback,'],
    ['OIDC_PROMPT', 'consent'],
    ['SIGN_INS_PER_MINUTE', '0'],
  ])('stops at %s=%s, by name', (name, value) => expect(faultsOf({ ...PRODUCTION, [name]: value })).toContain(name));

  it.each([
    [{ PORT: 'abc' }, 'PORT', 'is "abc"; it must be a whole number from 0 to 65535'],
    [{ PORT: '-1.5' }, 'PORT', 'is "-1.5"; it must be a whole number from 0 to 65535'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL', 'is "loud"; it must be one of silent, error, warn, info, debug'],
    [{ PUBLIC_URL: 'vern' }, 'PUBLIC_URL', 'must be an address that begins with https:// (or http:// in a demo)'],
    [{ OIDC_CLIENT_SECRET: 'x' }, 'OIDC_CLIENT_SECRET', 'must be at least 16 characters long'],
  ])('says once of %j what it may be', (settings, name, reason) => {
    expect(readEnv({ VERN_MODE: 'demo', ...settings })).toEqual([{ name, reason }]);
  });

  it.each([
    ['PUBLIC_URL', 'https://vern.example.no/'],
    ['PUBLIC_URL', 'https://vern.example.no:8443'],
    ['OIDC_ISSUER', 'https://login.microsoftonline.com/018f3a00/v2.0'],
    ['MAIL_FROM', 'vern@example.no'],
    ['MAIL_FROM', 'Vern i Fjordvik kommune <ikke-svar@fjordvik.kommune.no>'],
    ['TRUSTED_PROXIES', '0'],
    ['TRUSTED_PROXIES', '2'],
    ['TRUSTED_PROXIES', '10.0.0.0/8, fd00::/8,loopback'],
  ])('takes %s=%s', (name, value) => expect(faultsOf({ ...PRODUCTION, [name]: value })).toEqual([]));

  describe('never takes for a demo what is meant as production', () => {
    const settings = Object.entries(PRODUCTION).filter(([name]) => name !== 'VERN_MODE');
    it.each([['NODE_ENV', 'production'], ...settings])('with %s set', (name, value) => {
      expect(faultsOf({ [name]: value })).toEqual(['VERN_MODE']);
      expect(faultsOf({ [name]: value, VERN_MODE: 'demo' })).toEqual([]);
    });
    it('with everything set but the mode', () => {
      expect(faultsOf({ ...PRODUCTION, VERN_MODE: undefined })).toEqual(['VERN_MODE']);
    });
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
