import type { Make } from './make.ts';
import { madeDialects } from './made-dialect.ts';
import { madeFiles } from './made-file.ts';
import { madeHostile } from './made-hostile.ts';

/**
 * The cases whose bytes would not survive an editor, a diff or a checkout: each is made from the good folder by one
 * line. What it has to say stands in its folder, as for every other case.
 */
export const made: Readonly<Record<string, Make>> = { ...madeDialects, ...madeHostile, ...madeFiles };
