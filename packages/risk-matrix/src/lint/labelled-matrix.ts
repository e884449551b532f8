import type { LocalisedText } from '../define/matrix-definition.ts';

/** The words of a matrix that sentences about it are made of. */
export interface LabelledMatrix {
  readonly languages: readonly string[];
  readonly likelihood: { readonly classes: readonly Labelled[] };
  readonly dimensions: readonly (Labelled & { readonly classes: readonly Labelled[] })[];
  readonly levels: readonly Labelled[];
}
interface Labelled {
  readonly label: LocalisedText;
}
