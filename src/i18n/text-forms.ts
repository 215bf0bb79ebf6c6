/**
 * A text, or its forms by the number that stands in the slot `by`, or in `count`: `other`, and those that the language
 * has beside it (`one` in English; none in Indonesian).
 */
export type Text =
  | string
  | ({ readonly by?: string; readonly other: string } & {
      readonly [Form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
    });
