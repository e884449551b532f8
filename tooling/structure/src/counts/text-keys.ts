import { parseSync } from 'oxc-parser';

/** Path of one text below its area, such as `['form', 'send']`. */
export type TextPath = readonly string[];

type Expression = { readonly type: string } & Readonly<Record<string, unknown>>;

/**
 * Paths of all texts of a file of texts: of strings and functions, by the names they lie under. What satisfies a type, as
 * what is said of every code of a table does, is one: it is looked into by what is only known when it runs.
 */
export function textPathsOf(path: string, source: string): TextPath[] {
  const { program } = parseSync(path, source);
  return program.body.flatMap((node) => {
    const declaration = node.type === 'ExportNamedDeclaration' ? node.declaration : null;
    if (declaration?.type !== 'VariableDeclaration') return [];
    return declaration.declarations.flatMap(({ init }) => pathsBelow(init as unknown as Expression, []));
  });
}

function pathsBelow(value: Expression | null, above: TextPath): TextPath[] {
  if (value?.type !== 'ObjectExpression') return above.length > 0 ? [above] : [];
  return (value['properties'] as readonly Expression[]).flatMap((property) => {
    const key = property['key'] as Expression | undefined;
    const name = (key?.['name'] ?? key?.['value']) as string | undefined;
    return name === undefined ? [] : pathsBelow(property['value'] as Expression, [...above, name]);
  });
}
