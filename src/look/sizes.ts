/** Steps of type, in rem; a page uses no other. The smallest is 14 px where the reader has not changed it. */
export const type = {
  big: '4rem',
  /** The same where there is little room: ten letters of the widest fonts on a line of 288 px. */
  'big-narrow': '2.875rem',
  title: '1.75rem',
  heading: '1.375rem',
  name: '1.125rem',
  text: '1.0625rem',
  small: '.9375rem',
  label: '.875rem',
} as const;

/** Steps of space, each about twice the one before. */
export const space = { s1: '.25rem', s2: '.5rem', s3: '1rem', s4: '1.5rem', s5: '3rem' } as const;

/** The longest lines of running text, about 65 letters: smaller type has shorter ones. */
export const line = { text: '33rem', small: '30rem', label: '28rem' } as const;

/**
 * The frame of a page, in rem: its column is no wider than `column`; a chart alone shows a narrow drawing no wider than
 * `narrowAlone`, and from `wideFrom` on the wide one. Style sheets repeat these, as a media query takes no custom property.
 */
export const frame = { column: '70rem', wideFrom: '45rem', narrowAlone: '22rem' } as const;

/** Text of a chart and of its labels, in pixels at the width it is drawn for: the least that is read without effort. */
export const CHART_TEXT = 12;
