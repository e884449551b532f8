/** What one room of the house may use. Rooms are named by folder; the table of `docs/architecture.md`, as data. */
export interface Room {
  /** Rooms it may import. */
  readonly may: readonly string[];
  /** Rooms of which it may use types only. */
  readonly typesOf?: readonly string[];
  /** Rooms its tests and stories may import besides. */
  readonly inTests?: readonly string[];
  /** Rooms one of its own top folders may import besides. */
  readonly within?: Readonly<Record<string, readonly string[]>>;
  /** When set, the only doors of another room it may use. */
  readonly doors?: Readonly<Record<string, readonly string[]>>;
  /** May it import anything from outside the monorepo? */
  readonly outside: boolean;
}

const ENGINES = ['packages/distributions', 'packages/risk-matrix', 'packages/incident-statistics'];
const PACKAGES = [
  ...ENGINES,
  'packages/domain',
  'packages/db',
  'packages/api',
  'packages/ui',
  'packages/i18n',
  'packages/recovery',
  'packages/app-frame',
  'packages/testing',
];
/** Packages that a browser needs and a server does not. */
const SCREEN_ONLY = ['packages/ui', 'packages/recovery', 'packages/app-frame', 'packages/testing'];
const SCREEN_APP: Room = {
  may: ['packages/ui', 'packages/i18n', 'packages/recovery', 'packages/app-frame', 'packages/domain'],
  typesOf: ['packages/api'],
  inTests: ['packages/testing'],
  outside: true,
};

/** Every room but those of tooling, which may import any. */
export const ROOMS: Readonly<Record<string, Room>> = {
  'packages/distributions': { may: [], outside: false },
  'packages/risk-matrix': { may: ['packages/distributions'], outside: false },
  'packages/incident-statistics': { may: ['packages/distributions'], outside: false },
  'packages/domain': { may: ['packages/risk-matrix'], outside: true },
  'packages/db': {
    may: ['packages/domain'],
    inTests: ['packages/testing'],
    within: { seed: ['packages/incident-statistics'] },
    outside: true,
  },
  'packages/api': {
    may: ['packages/domain', 'packages/risk-matrix', 'packages/incident-statistics'],
    inTests: ['packages/testing'],
    outside: true,
  },
  'packages/ui': { may: ['packages/risk-matrix', 'packages/domain'], inTests: ['packages/testing'], outside: true },
  'packages/i18n': { may: ['packages/domain'], outside: true },
  'packages/app-frame': { may: ['packages/ui', 'packages/i18n', 'packages/domain'], outside: true },
  'packages/recovery': { may: ['packages/ui', 'packages/i18n'], outside: true },
  'packages/testing': { may: ['packages/domain', 'packages/i18n'], outside: true },
  'apps/api': {
    may: PACKAGES.filter((room) => !SCREEN_ONLY.includes(room)),
    inTests: ['packages/testing'],
    outside: true,
  },
  'apps/web': SCREEN_APP,
  'apps/admin': SCREEN_APP,
  'apps/storybook': {
    // The domain's tables and the texts come with the patterns and pages that the stories show.
    may: ['packages/ui', 'apps/web', 'apps/admin', ...ENGINES, 'packages/domain', 'packages/i18n'],
    inTests: ['packages/testing'],
    outside: true,
  },
  'apps/e2e': {
    // Journeys look for the words that the screens say, in each language.
    may: ['packages/db', 'packages/testing', 'packages/i18n', 'packages/domain'],
    doors: { 'packages/db': ['/seed', '/testing'] },
    outside: true,
  },
};

/** Tooling that other rooms may use, and which: everything else of tooling looks at the house from outside. */
export const TOOLING_USED_BY: Readonly<Record<string, readonly string[] | 'all'>> = {
  'tooling/typescript': 'all',
  'tooling/bench': ['tooling/campaign'],
  'tooling/browser': ['apps/storybook', 'apps/e2e', 'tooling/bench', 'tooling/campaign'],
  'tooling/mutation': ENGINES,
  'tooling/vite': ['apps/web', 'apps/admin'],
  'tooling/packed': ENGINES,
};

/** The room a path lies in, such as `packages/domain`; `undefined` outside all rooms. */
export function roomOf(path: string): string | undefined {
  return /^(apps|packages|tooling)\/[^/]+(?=\/)/.exec(path)?.[0];
}

/** Tests, stories, a package's own scripts and benchmarks, and what configures them: code that never ships. */
export function isTestCode(path: string): boolean {
  return (
    /\.(test|stories|fixture|bench)\.tsx?$|\.(config|setup)\.ts$/.test(path) ||
    /(^|\/)(testing|fixtures|\.storybook)\/|^packages\/[^/]+\/(bench|scripts|package-test)\//.test(path)
  );
}

/** Programs to be run from a shell: they may use Node, the environment and the console. */
export function isCommand(path: string): boolean {
  return /(^|[/.])cli\.ts$|\/cli\//.test(path);
}

/** Doors of an engine for servers alone, apart from what a browser may import: they may start threads of Node. */
export function isWorkerDoor(path: string): boolean {
  return /^packages\/[^/]+\/src\/worker\//.test(path);
}
