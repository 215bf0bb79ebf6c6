import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Codes of SQLite. */
const BUSY = 5;
const FULL = 13;

/**
 * Keeps other builds out of a place until it is closed. The lock of the database is one of the operating system: it ends
 * with the process, however that ends, so that no build finds the lock of a dead one. The empty file stays, as removing it
 * would let two in. Builds of several users need a file that all of them may write. Throws when another build holds the
 * lock, or when it would keep nobody out.
 */
export const lock = (file: string, out: string): DatabaseSync => {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file);
    database.exec('BEGIN EXCLUSIVE');
    // SQLite opens a file that may not be written for reading, and then lets any number of builds in.
    accessSync(file, constants.W_OK);
    return database;
  } catch (error) {
    database?.close();
    const said = (error as Error).message;
    if ((error as { errcode?: number }).errcode === BUSY)
      throw new Error(`another build is making ${out}; start again when it has ended`, { cause: error });
    if ((error as { errcode?: number }).errcode === FULL)
      throw new Error(`${dirname(file)} has no room for a file; make room there`, { cause: error });
    if (existsSync(file))
      throw new Error(
        `${file} keeps two builds apart, and this user cannot write it (${said}); build as the user it belongs to, or remove it while nothing builds`,
        { cause: error },
      );
    throw new Error(`${dirname(file)} cannot be written to (${said})`, { cause: error });
  }
};
