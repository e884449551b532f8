import type { Rule } from '../finding.ts';

const CHANGELOG = 'CHANGELOG.md';

/** Who notices a change: the headings of a version, in the order in which they are read. */
const READERS = [
  'For whoever reports',
  'For whoever handles reports',
  'For whoever represents employees',
  'For whoever steers',
  'For whoever runs an installation',
  'For whoever uses the packages',
];

/** A version is read at one sitting. */
const CEILING = 90;

const VERSION = /^## (\d+\.\d+\.\d+) · \d{4}-\d{2}-\d{2}$/;

/** Packages that others may install bear versions of their own. */
const OWN_VERSION = ['packages/distributions', 'packages/risk-matrix', 'packages/incident-statistics'];

/** The app by whose version Vern is known. */
const PRODUCT = 'apps/api';

/** One changelog for the house: its newest section is the version that the apps have, and says who notices what. */
export const changelogTellsTheVersion: Rule = {
  name: 'changelog-tells-the-version',
  check: ({ files, manifests }) => {
    const second = [...files.keys()].filter((path) => path !== CHANGELOG && /(^|\/)CHANGELOG\.md$/.test(path));
    const version = manifests.find(({ folder }) => folder === PRODUCT)?.version;
    const others = manifests.filter((each) => !OWN_VERSION.includes(each.folder) && each.version !== undefined);
    const sections = sectionsOf(files.get(CHANGELOG) ?? '');
    return [
      ...second.map((path) => ({ path, message: `is a second changelog: what it says belongs in ${CHANGELOG}.` })),
      ...(version === undefined || sections[0]?.version === version
        ? []
        : [{ path: CHANGELOG, message: `does not begin with "## ${version} · YYYY-MM-DD", the version of the apps.` }]),
      ...others
        .filter((each) => each.version !== version)
        .map((each) => ({
          path: each.folder === '' ? 'package.json' : `${each.folder}/package.json`,
          message: `has version ${each.version}, and the apps have ${version}: all bear one.`,
        })),
      ...sections.flatMap((section) => faultsOf(section).map((message) => ({ path: CHANGELOG, message }))),
    ];
  },
};

interface Section {
  readonly version: string;
  readonly lines: readonly string[];
}

function sectionsOf(text: string): Section[] {
  return text
    .split(/^(?=## )/m)
    .slice(1)
    .map((part) => part.trimEnd().split('\n'))
    .map(([title = '', ...lines]) => ({ version: VERSION.exec(title)?.[1] ?? title, lines }));
}

function faultsOf({ version, lines }: Section): string[] {
  const headings = lines.filter((line) => line.startsWith('### ')).map((line) => line.slice(4));
  const inOrder = READERS.filter((reader) => headings.includes(reader));
  return [
    ...(lines.length > CEILING ? [`says ${lines.length} lines of ${version}; ${CEILING} are read.`] : []),
    ...(headings.length === 0 || headings.join() !== inOrder.join()
      ? [`tells of ${version} under other headings than: ${READERS.join(', ')}.`]
      : []),
  ];
}
