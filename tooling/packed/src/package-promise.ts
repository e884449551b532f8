/** What a published package promises to whoever installs it. */
export interface PackagePromise {
  /** Its folder's name below `packages`, and its own below `@vern`. */
  readonly room: string;
  /** The rooms it needs at run time, in the order they are built. */
  readonly needs: readonly string[];
  /** Source of a first use, in JavaScript: imports and what leads up to the expression. */
  readonly use: string;
  /** An expression over it that JSON can hold, of some results worth comparing. */
  readonly expression: string;
  /** The type that TypeScript must find the expression to have. */
  readonly type: string;
  /** What the expression must give, in every Node and in a browser. */
  readonly answer: unknown;
  /** At least one. */
  readonly budgets: readonly [SizeBudget, ...SizeBudget[]];
}

/** What some exports of a package may cost an app. */
interface SizeBudget {
  /** What stands between `export` and `from`. */
  readonly exports: string;
  /** At most this much, minified and compressed, in units of 1,024 bytes. */
  readonly kibibytes: number;
}
