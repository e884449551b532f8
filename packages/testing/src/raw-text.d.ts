/** A text file imported as it stands, by Vite and Vitest. Only tests do. */
declare module '*.md?raw' {
  const text: string;
  export = text;
}
