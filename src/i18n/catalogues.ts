// The languages of the site: one line for each, with its tag.
export * as id from './catalogues/id.ts';
export * as en from './catalogues/en.ts';
