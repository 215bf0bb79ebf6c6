/** What the tests use of citation.js, which brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    /** The references that the text holds, as the Citation Style Language has them. */
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
