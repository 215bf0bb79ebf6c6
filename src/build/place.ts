/**
 * The place of a built site. A site is made in a side folder and takes the place of the last one in two moves, so that
 * a reader and a killed build never see half a site. Only one build at a time works on a place.
 *
 * Between the two moves nothing stands in the place, for a fraction of a millisecond: Node has no call that exchanges two
 * folders, and a link in the place would not be the plain folder that hosts publish. deploy/README.md says how a server
 * does without that moment.
 */
import { existsSync, lstatSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { askForRoom, askToMove } from './before.ts';
import { lock } from './lock.ts';
import { standingSite } from './standing-site.ts';

export interface HeldFolder {
  /** The folder that becomes the site, where a link to it leads. */
  readonly out: string;
  /** An empty folder beside the place, for the site that is being made. */
  readonly side: string;
  /**
   * Puts the site of the side folder in the place of the last one. Throws and keeps the last one when that fails. Returns
   * the folders of older sites that this user cannot remove: the new site stands all the same.
   */
  readonly publish: () => readonly string[];
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
export const takePlace = (outFolder: string): HeldFolder => {
  const out = followed(resolve(outFolder));
  const parent = dirname(out);
  mkdirSync(parent, { recursive: true });
  const own = `.building-${basename(out)}`;
  const beside = (ending: string) => join(parent, own + ending);
  // Every name has an ending, so that no build of another folder uses the same.
  const [side, last] = [beside('-new'), beside('-last')];
  const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });
  const waste = (number: number) => beside(`-waste-${number}`);
  const isWaste = (name: string) => name.startsWith(own) && /^-waste-\d+$/.test(name.slice(own.length));

  /** Gives a folder a name that nothing is looked for under: what is half removed must not be taken for a whole site. */
  const setAside = (folder: string) => {
    let number = 1;
    while (existsSync(waste(number))) number++;
    if (existsSync(folder)) renameSync(folder, waste(number));
  };
  /** Removes what was set aside, now or by earlier builds; returns what stays, since its files are another user's. */
  const removeWaste = (): string[] =>
    readdirSync(parent)
      .filter(isWaste)
      .map((name) => join(parent, name))
      .filter((folder) => {
        try {
          remove(folder);
          return false;
        } catch {
          return true;
        }
      });

  askToMove(out);
  // Asked before anything is written beside what may not be replaced; and again where it matters, under the lock.
  askForRoom(parent, standingSite(out) ?? 0);
  const held = lock(beside('.lock'), out);
  try {
    // Killed between the two moves of `publish`: the last site goes back, also where an empty folder was made since.
    if (existsSync(last) && standingSite(out) === null) {
      setAside(out);
      renameSync(last, out);
    }
    setAside(last);
    setAside(side);
    removeWaste();
    mkdirSync(side);
  } catch (error) {
    held.close();
    throw error;
  }
  return {
    out,
    side,
    publish() {
      standingSite(out);
      const had = existsSync(out);
      if (had) renameSync(out, last);
      try {
        renameSync(side, out);
      } catch (error) {
        if (had) renameSync(last, out);
        throw error;
      }
      try {
        setAside(last);
      } catch {
        return [last];
      }
      return removeWaste();
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
