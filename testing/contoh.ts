// The made-up regency: figures so round that what follows from them is worked out by hand.
import { readDataset } from '../src/data/read-dataset.ts';
import { placesOf, readSettings } from '../src/settings.ts';

const FOLDER = 'examples/contoh';

export const settings = readSettings(FOLDER);
/** Places that no list has: all of this site, and of the broken tables in `cases/`. */
export const ownPlaces = placesOf(settings);
export const data = readDataset(`${FOLDER}/data`, ownPlaces);
