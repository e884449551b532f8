import { ENV_FIELDS, type Env, meanings } from './env-fields.ts';
import { ENV_RULES } from './env-rules.ts';

/** A setting that is missing, wrong or unsafe. */
export type EnvFault = { readonly name: string; readonly reason: string };

/** Check the settings. @returns Either the settings, or every fault at once by name. */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env | readonly EnvFault[] {
  // An empty variable is how a shell or a compose file says "not set".
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const values: Record<string, unknown> = {};
  const malformed: EnvFault[] = [];
  for (const [name, field] of Object.entries(ENV_FIELDS)) {
    const parsed = field.safeParse(given[name]);
    if (parsed.success) values[name] = parsed.data;
    else malformed.push({ name, reason: reasonFor(name, given[name], parsed.error.issues[0]?.message ?? '') });
  }
  const faults = [...malformed, ...brokenRules(values as Env, given, malformed)];
  return faults.length === 0 ? Object.freeze(values as Env) : faults;
}

type Given = Readonly<Record<string, string | undefined>>;

/** The rules that are broken by what is well-formed, one a name: nobody wants to start ten times. */
function brokenRules(env: Env, given: Given, malformed: readonly EnvFault[]): readonly EnvFault[] {
  const told = new Set(malformed.map(({ name }) => name));
  return ENV_RULES.filter(({ name, mode, isBroken }) => {
    const applies = !told.has(name) && (mode === undefined || mode === env.VERN_MODE) && isBroken(env, given);
    if (applies) told.add(name);
    return applies;
  }).map(({ name, reason }) => ({ name, reason }));
}

/** Whether `readEnv` answered with faults. */
export function isFaulty(env: Env | readonly EnvFault[]): env is readonly EnvFault[] {
  return Array.isArray(env);
}

// What a number or a word is, is said: it is no secret, and a slip of the hand is found by seeing it.
function reasonFor(name: string, value: string | undefined, message: string): string {
  const meaning = Object.hasOwn(ENV_FIELDS, name) && meanings.get(ENV_FIELDS[name as keyof typeof ENV_FIELDS]);
  if (!meaning) return message;
  return meaning.isShown ? `is ${JSON.stringify(value)}; it must be ${meaning.mayBe}` : `must be ${meaning.mayBe}`;
}
