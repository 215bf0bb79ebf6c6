/**
 * The place of a built site. A site is made in a side folder and takes the place of the last one in two moves, so that
 * a reader and a killed build never see half a site. Only one build at a time works on a place.
 */
import { existsSync, lstatSync, mkdirSync, readlinkSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { lock } from './lock.ts';
import { holdsSite } from './standing-site.ts';

export interface Place {
  /** An empty folder beside the place, for the site that is being made. */
  readonly side: string;
  /** Puts the site of the side folder in the place of the last one. Throws and keeps the last one when that fails. */
  readonly publish: () => void;
  /** Takes the side folder away and lets other builds in. */
  readonly leave: () => void;
}

const MOST_LINKS = 40;

/** Where a path that may be a link leads, even when nothing is there: the folder moves, the link stays. */
const followed = (path: string, links = 0): string => {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return path;
  if (links === MOST_LINKS) throw new Error(`${path} is a link that leads in a circle; name a folder`);
  return followed(resolve(dirname(path), readlinkSync(path)), links + 1);
};

/** Takes hold of the place of a site, and puts right what a killed build left there. Throws when the place cannot be used. */
export const takePlace = (outFolder: string): Place => {
  const out = followed(resolve(outFolder));
  const parent = dirname(out);
  mkdirSync(parent, { recursive: true });
  const beside = (ending: string) => join(parent, `.building-${basename(out)}${ending}`);
  const [side, last, waste] = [beside(''), beside('-last'), beside('-waste')];
  const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });
  // A folder that is half removed must not be taken for a whole site, so it first loses the name of one.
  const discardLast = () => {
    remove(waste);
    if (existsSync(last)) renameSync(last, waste);
    remove(waste);
  };

  holdsSite(out);
  const held = lock(beside('.lock'), out);
  try {
    // Killed between the two moves of `publish`: the last site goes back.
    if (existsSync(last) && !existsSync(out)) renameSync(last, out);
    discardLast();
    remove(side);
    mkdirSync(side);
  } catch (error) {
    held.close();
    throw error;
  }
  return {
    side,
    publish() {
      holdsSite(out);
      const had = existsSync(out);
      if (had) renameSync(out, last);
      try {
        renameSync(side, out);
      } catch (error) {
        if (had) renameSync(last, out);
        throw error;
      }
      discardLast();
    },
    leave() {
      try {
        remove(side);
      } catch {
        // What cannot be removed now is removed by the next build; why this one failed is what a person has to hear.
      } finally {
        held.close();
      }
    },
  };
};
