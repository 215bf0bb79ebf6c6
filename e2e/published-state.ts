/** What the tables say of themselves, read and written without the site's own code: tests name what is published now by it. */
import { releases } from './honest-rows.ts';

/** The newest release: its id, and its day as YYYY-MM-DD. */
export const release = releases.reduce((newest, each) => (each.date! > newest.date! ? each : newest)) as {
  readonly id: string;
  readonly date: string;
};

/** A day as a reader of the language writes it: `22 November 2026`. */
export const longDate = (language: 'id' | 'en', day: string): string =>
  new Date(day).toLocaleDateString(language === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
