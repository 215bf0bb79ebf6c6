import type { PlainKey } from '../../i18n/messages.ts';

/** The parts of the page on how to read the site, in their order. */
export const readingParts = [
  { id: 'marks', title: 'notes_marks' },
  { id: 'precision', title: 'notes_precision' },
  { id: 'limits', title: 'notes_limits' },
  { id: 'independence', title: 'notes_independence' },
  { id: 'corrections', title: 'notes_corrections' },
  { id: 'licence', title: 'notes_licence' },
] as const satisfies readonly { readonly id: string; readonly title: PlainKey }[];
