/** Licence of the compiled data, the charts, the pictures and the words of the site; the code has its own. */
export const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const;
