import { parseSync, Visitor } from 'oxc-parser';

/** What a module says of names, whatever they belong to. */
export interface NameUses {
  /** Names that stand anywhere: after a point, in a pattern, alone, or in quotes. */
  readonly said: ReadonlySet<string>;
  /** Names of which the whole is used: handed on, or looked into by what is only known when it runs. */
  readonly whole: ReadonlySet<string>;
}

/** Which names a module says, and of which it uses the whole. */
export function nameUsesOf(path: string, source: string): NameUses {
  const said = new Set<string>();
  const at = new Map<number, string>();
  const lookedInto = new Set<number>();
  const declared = new Set<number>();
  const { program } = parseSync(path, source);
  new Visitor({
    Identifier({ name, start }) {
      said.add(name);
      at.set(start, name);
    },
    JSXIdentifier({ name, start }) {
      said.add(name);
      at.set(start, name);
    },
    Literal({ value }) {
      if (typeof value === 'string') said.add(value);
    },
    MemberExpression({ object, computed }) {
      if (computed) return;
      if (object.type === 'Identifier') lookedInto.add(object.start);
      if (object.type === 'MemberExpression' && !object.computed) lookedInto.add(object.property.start);
    },
    ObjectPattern({ properties }) {
      for (const each of properties) {
        if (each.type !== 'Property') continue;
        declared.add(each.key.start);
        // A property that is taken under its own name is followed by that name; under another it is taken whole.
        if (each.value.type === 'Identifier' && each.key.type === 'Identifier' && each.value.name === each.key.name)
          declared.add(each.value.start);
        if (each.value.type === 'Identifier' && each.key.type === 'Identifier' && each.value.name !== each.key.name)
          declared.delete(each.key.start);
      }
    },
    Property({ key, shorthand }) {
      // `{ title }` in an object hands the whole on; `title: …` only names a place.
      if (!shorthand) declared.add(key.start);
    },
    TSPropertySignature({ key }) {
      declared.add(key.start);
    },
    VariableDeclarator({ id, init }) {
      if (id.type === 'ObjectPattern' && init?.type === 'MemberExpression' && !init.computed)
        lookedInto.add(init.property.start);
      if (id.type === 'ObjectPattern' && init?.type === 'Identifier') lookedInto.add(init.start);
    },
  }).visit(program);
  const whole = [...at].filter(([start]) => !lookedInto.has(start) && !declared.has(start)).map(([, name]) => name);
  return { said, whole: new Set(whole) };
}
