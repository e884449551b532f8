type Imports = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The little of WebAssembly that the schema engine needs: Node has it, but its types leave it to the browser's. */
interface Compiler {
  compile(bytes: Uint8Array): Promise<object>;
  instantiate(module: object, imports: Imports): Promise<{ readonly exports: Readonly<Record<string, unknown>> }>;
}

/** Node's own WebAssembly. */
export const { WebAssembly: webAssembly } = globalThis as unknown as { readonly WebAssembly: Compiler };
