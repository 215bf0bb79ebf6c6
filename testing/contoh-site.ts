import { siteOf } from '../src/site.ts';
import { data, settings } from './contoh.ts';

/** The whole site of the made-up regency. */
export const contoh = siteOf({ settings, data });
