// The published tables, of which tests hold what is true of any figures.
import { readDataset } from '../src/data/read-dataset.ts';
import { placesOf, readSettings } from '../src/settings.ts';

export const settings = readSettings('.');
export const data = readDataset('data', placesOf(settings));
