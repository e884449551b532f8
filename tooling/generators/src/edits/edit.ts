import { type ArrayLiteralExpression, Node, type ObjectLiteralExpression, type SourceFile, SyntaxKind } from 'ts-morph';

/** One change of a file that is there already. Where the code is not as the change expects, it throws and says so. */
export type Edit = (file: SourceFile) => void;

/** Import names from a module: `type X` for one that is a type alone. */
export function importing(from: string, ...names: readonly string[]): Edit {
  return (file) => {
    const namedImports = names.map((name) => ({
      name: name.replace(/^type /, ''),
      isTypeOnly: name.startsWith('type '),
    }));
    file.addImportDeclaration({ moduleSpecifier: from, namedImports });
  };
}

/** Add `name: value` to the object that a constant is. */
export function property(constant: string, name: string, value: string): Edit {
  return (file) => void objectOf(file, constant).addPropertyAssignment({ name, initializer: value });
}

/** Add `name: value` to an object inside the object that a constant is, by the names on the way to it. */
export function inside(constant: string, way: readonly string[], name: string, value: string): Edit {
  return (file) => {
    const object = way.reduce((found, step) => objectIn(found, step), objectOf(file, constant));
    object.addPropertyAssignment({ name, initializer: value });
  };
}

/** Add an element to a list inside the object that a constant is, by the names on the way to it. */
export function elementInside(constant: string, way: readonly string[], value: string): Edit {
  return (file) => {
    const object = way.slice(0, -1).reduce((found, step) => objectIn(found, step), objectOf(file, constant));
    const list = plain(givenTo(object, way.at(-1)!));
    if (!Node.isArrayLiteralExpression(list)) throw new RangeError(`${way.join('.')} of ${constant} is no list`);
    list.addElement(value);
  };
}

/** Add `name: value` to the object that a function gives back. */
export function returned(of: string, name: string, value: string): Edit {
  return (file) => {
    const [statement] = file.getFunctionOrThrow(of).getStatements().filter(Node.isReturnStatement);
    const given = plain(statement?.getExpressionOrThrow());
    if (!Node.isObjectLiteralExpression(given))
      throw new RangeError(`${of} of ${file.getBaseName()} gives no object back`);
    given.addPropertyAssignment({ name, initializer: value });
  };
}

/** Add an element to the list that a constant is, last, or before one of its elements. */
export function element(constant: string, value: string, before?: string): Edit {
  return (file) => {
    const list = plain(initializerOf(file, constant));
    if (!Node.isArrayLiteralExpression(list)) throw new RangeError(`${constant} of ${file.getBaseName()} is no list`);
    list.insertElement(placeBefore(list, before), value);
  };
}

/** Add an alternative to a type that is a union. */
export function alternative(type: string, value: string): Edit {
  return (file) => {
    const alias = file.getTypeAliasOrThrow(type);
    alias.setType(`${alias.getTypeNodeOrThrow().getText()} | ${value}`);
  };
}

/** Add `name: value` to a type that is an object, readonly as all are. */
export function member(type: string, name: string, value: string): Edit {
  return (file) => {
    const literal = file.getTypeAliasOrThrow(type).getTypeNodeOrThrow();
    if (!Node.isTypeLiteral(literal)) throw new RangeError(`${type} of ${file.getBaseName()} is no object`);
    literal.addProperty({ name, type: value, isReadonly: true });
  };
}

function objectOf(file: SourceFile, constant: string): ObjectLiteralExpression {
  const value = plain(initializerOf(file, constant));
  const object = Node.isCallExpression(value) ? value.getArguments().findLast(Node.isObjectLiteralExpression) : value;
  if (!Node.isObjectLiteralExpression(object))
    throw new RangeError(`${constant} of ${file.getBaseName()} is no object`);
  return object;
}

function objectIn(object: ObjectLiteralExpression, name: string): ObjectLiteralExpression {
  const value = plain(givenTo(object, name));
  if (!Node.isObjectLiteralExpression(value)) throw new RangeError(`${name} is no object`);
  return value;
}

const givenTo = (object: ObjectLiteralExpression, name: string) =>
  object.getPropertyOrThrow(name).asKindOrThrow(SyntaxKind.PropertyAssignment).getInitializerOrThrow();

const initializerOf = (file: SourceFile, constant: string) =>
  file.getVariableDeclarationOrThrow(constant).getInitializerOrThrow();

/** An expression without what is only said of its type. */
function plain(expression: Node | undefined): Node | undefined {
  return Node.isAsExpression(expression) || Node.isSatisfiesExpression(expression)
    ? plain(expression.getExpression())
    : expression;
}

function placeBefore(list: ArrayLiteralExpression, before: string | undefined): number {
  const texts = list.getElements().map((each) => each.getText());
  return before !== undefined && texts.includes(before) ? texts.indexOf(before) : texts.length;
}
