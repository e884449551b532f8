import { parseSync, Visitor } from 'oxc-parser';

/** One `import` or `export … from`, static or dynamic. */
export interface Import {
  readonly specifier: string;
  /** Nothing of it is left when the types are gone. */
  readonly typeOnly: boolean;
  /** What it takes, by its name in the other module; `*` for all of it, and nothing for what is only run. */
  readonly names: readonly string[];
}

/** One name a module exports. */
export interface Export {
  /** `default`, or `*` for everything of another module. */
  readonly name: string;
  /** Set when the name comes from another module: its specifier and its name there. */
  readonly from?: { readonly specifier: string; readonly name: string };
  /**
   * A docblock stands directly before the declaration, or the name is a type that only repeats a value
   * (`typeof TABLE`, `z.infer<typeof schema>`), which has its own.
   */
  readonly documented: boolean;
  /** Declared here as a type, of which nothing is left when the program runs. */
  readonly isType: boolean;
}

/** What rules ask about a TypeScript file. */
export interface Module {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly exports: readonly Export[];
  /** Modules beside it that it names by their address, `new URL('./words.ts', import.meta.url)`: they are loaded or run. */
  readonly addresses: readonly string[];
  /** Names of methods called anywhere, such as `input` for `.input(…)`. */
  readonly methodsCalled: ReadonlySet<string>;
  readonly readsEnvironment: boolean;
  readonly usesConsole: boolean;
  /** Messages of the parser; a file with any is not trusted to have been seen. */
  readonly parseErrors: readonly string[];
}

/** Parse one TypeScript file. */
export function parseModule(path: string, text: string): Module {
  const result = parseSync(path, text);
  const uses = usesOf(result.program);
  return {
    path,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    imports: importsOf(result, text),
    exports: exportsOf(result, text),
    ...uses,
    parseErrors: result.errors.map(({ message }) => message),
  };
}

type Parsed = ReturnType<typeof parseSync>;

function importsOf({ module, program }: Parsed, text: string): Import[] {
  const fromImports = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    names: entries.map(({ importName }) => importName.name ?? (importName.kind === 'Default' ? 'default' : '*')),
  }));
  const fromExports = module.staticExports.flatMap(({ entries }) => {
    const specifier = entries.find(({ moduleRequest }) => moduleRequest)?.moduleRequest?.value;
    if (specifier === undefined) return [];
    const names = entries.map(({ importName }) => importName.name ?? '*');
    return [{ specifier, typeOnly: entries.every(({ isType }) => isType), names }];
  });
  const dynamic = module.dynamicImports.flatMap(({ moduleRequest }) => {
    const literal = /^(['"`])(.*)\1$/s.exec(text.slice(moduleRequest.start, moduleRequest.end));
    return literal?.[2] === undefined ? [] : [{ specifier: literal[2], typeOnly: false, names: ['*'] }];
  });
  const ofTypes: Import[] = [];
  new Visitor({
    TSImportType({ source }) {
      ofTypes.push({ specifier: source.value, typeOnly: true, names: ['*'] });
    },
  }).visit(program);
  return [...fromImports, ...fromExports, ...dynamic, ...ofTypes];
}

function exportsOf({ module, comments, program }: Parsed, text: string): Export[] {
  const documentedStarts = startsAfterDocblock(comments, text);
  const declared = new Map(
    program.body.flatMap((node) => {
      const declaration = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
      const documented = documentedStarts.has(node.start) || repeatsAValue(declaration, text);
      return namesDeclared(declaration).map((name) => [name, documented] as const);
    }),
  );
  const types = new Set(
    program.body.flatMap((node) => {
      const declaration = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
      const isType = declaration?.type === 'TSTypeAliasDeclaration' || declaration?.type === 'TSInterfaceDeclaration';
      return isType ? namesDeclared(declaration) : [];
    }),
  );
  return module.staticExports.flatMap(({ start, entries }) =>
    entries.map((entry) => {
      const name = entry.exportName.name ?? (entry.exportName.kind === 'Default' ? 'default' : '*');
      const documented = documentedStarts.has(start) || (declared.get(entry.localName.name ?? name) ?? false);
      const isType = entry.isType || types.has(entry.localName.name ?? name);
      if (!entry.moduleRequest) return { name, documented, isType };
      return {
        name,
        documented,
        isType,
        from: { specifier: entry.moduleRequest.value, name: entry.importName.name ?? '*' },
      };
    }),
  );
}

/** Offsets of everything that has a docblock with nothing but white space between. */
function startsAfterDocblock(comments: Parsed['comments'], text: string): ReadonlySet<number> {
  const docblocks = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'));
  return new Set(docblocks.map(({ end }) => end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0)));
}

function repeatsAValue(node: Parsed['program']['body'][number] | null, text: string): boolean {
  return node?.type === 'TSTypeAliasDeclaration' && /\btypeof\b/.test(text.slice(node.start, node.end));
}

function namesDeclared(node: Parsed['program']['body'][number] | null): string[] {
  if (!node) return [];
  if (node.type === 'VariableDeclaration') {
    return node.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []));
  }
  const id = 'id' in node ? node.id : undefined;
  return id && 'name' in id ? [id.name] : [];
}

function usesOf(
  program: Parsed['program'],
): Pick<Module, 'addresses' | 'methodsCalled' | 'readsEnvironment' | 'usesConsole'> {
  const addresses: string[] = [];
  const methodsCalled = new Set<string>();
  let readsEnvironment = false;
  let usesConsole = false;
  new Visitor({
    NewExpression({ callee, arguments: [address] }) {
      if (callee.type !== 'Identifier' || callee.name !== 'URL' || address?.type !== 'Literal') return;
      if (typeof address.value === 'string' && /^\.{1,2}\/.*\.tsx?$/.test(address.value)) addresses.push(address.value);
    },
    CallExpression({ callee }) {
      if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier')
        methodsCalled.add(callee.property.name);
    },
    MemberExpression({ object, property }) {
      const name = property.type === 'Identifier' ? property.name : '';
      if (object.type === 'Identifier' && object.name === 'console') usesConsole = true;
      if (name !== 'env') return;
      if (object.type === 'MetaProperty' || (object.type === 'Identifier' && object.name === 'process'))
        readsEnvironment = true;
    },
    ImportDeclaration({ source, specifiers }) {
      const takesEnv = specifiers.some((each) => each.type === 'ImportSpecifier' && each.local.name === 'env');
      if (takesEnv && /^(node:)?process$/.test(source.value)) readsEnvironment = true;
    },
  }).visit(program);
  return { addresses, methodsCalled, readsEnvironment, usesConsole };
}
