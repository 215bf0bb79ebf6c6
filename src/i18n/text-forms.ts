/** A text, or its forms for one and for several of what stands in the slot `by`, or in `count`. */
export type Text = string | { readonly by?: string; readonly one: string; readonly other: string };

/** A sentence of the site in both languages. */
export interface Message {
  readonly id: Text;
  readonly en: Text;
}
