import { zipSync } from 'fflate';

/**
 * An archive whose bytes follow from its files and the release date alone. A zip holds local times without a zone, so
 * the date is given as one: the same entries then stand in it wherever it is made.
 */
export const toZip = (files: Readonly<Record<string, Uint8Array>>, releaseDate: string): Uint8Array => {
  const [year, month = 1, day = 1] = releaseDate.split('-').map(Number) as [number, number?, number?];
  return zipSync({ ...files }, { level: 9, mtime: new Date(year, month - 1, day) });
};
