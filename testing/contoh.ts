// The made-up regency: figures so round that what follows from them is worked out by hand.
import { readDataset } from '../src/data/read-dataset.ts';
import { readSettings } from '../src/settings.ts';

const FOLDER = 'examples/contoh';

export const settings = readSettings(FOLDER);
export const data = readDataset(`${FOLDER}/data`);
