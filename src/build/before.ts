/** What keeps a machine from holding a site, found before the work of a build instead of after it. */
import { existsSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where Linux lists what is mounted; folders that are mounted onto the same disk show nowhere else. */
const MOUNTS = '/proc/self/mountinfo';

const mountPoints = (): readonly string[] =>
  !existsSync(MOUNTS)
    ? []
    : readFileSync(MOUNTS, 'utf8')
        .split('\n')
        .map((line) =>
          (line.split(' ')[4] ?? '').replace(/\\(\d{3})/g, (_, code: string) => String.fromCharCode(parseInt(code, 8))),
        );

const isMountPoint = (folder: string): boolean =>
  existsSync(folder) && (statSync(folder).dev !== statSync(dirname(folder)).dev || mountPoints().includes(folder));

/** Bytes and files of a site that are asked for ahead of any: few sites take more, and one that does is told by its last. */
const ROOM = { bytes: 25_000_000, files: 2_000 };

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;

/** Throws where a folder has no room for a site that may be as large as the last one, of so many bytes. */
export const askForRoom = (folder: string, last = 0): void => {
  const { bavail, bsize, files, ffree } = statfsSync(folder);
  const needed = Math.max(ROOM.bytes, last);
  if (bavail * bsize < needed)
    throw new Error(
      `${folder} has room for ${megabytes(bavail * bsize)}, and a new site may take ${megabytes(needed)} beside the last one; make room there, or name another folder with --out`,
    );
  // Some file systems count none.
  if (files > 0 && ffree < ROOM.files)
    throw new Error(
      `${folder} has room for ${ffree} more files, and a new site may have ${ROOM.files}; remove some there, or name another folder with --out`,
    );
};

/** Throws where a site cannot take its place by making room for it, as where a container has its volume. */
export const askToMove = (out: string): void => {
  if (isMountPoint(out))
    throw new Error(
      `${out} is a mount point, which cannot make room for a new site; name a folder inside of it with --out ${join(out, 'site')}, and serve that one`,
    );
};

/** Rights to read files and to enter folders that a web server needs as another user. */
const FOR_OTHERS = 0o005;

/**
 * What a person should know of the files that this process makes, or null.
 *
 * @param mode rights of a folder that it has made
 */
export const umaskNote = (mode: number): string | null =>
  (mode & FOR_OTHERS) === FOR_OTHERS
    ? null
    : `umask ${(~mode & 0o777).toString(8).padStart(4, '0')} keeps the site from other users, such as that of a web server; for one, run umask 022 before`;
