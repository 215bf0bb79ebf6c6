import { bare } from '../press/mark.ts';
import { LICENCE } from './licence.ts';
import type { PngWords } from './png-chunks.ts';

/**
 * What a picture says of itself, for those who find it without the page that it came from.
 *
 * @param of `source` names publishers and release, `release` is its day, `YYYY-MM-DD`, and `address` a whole address
 */
export const pictureWords = (of: {
  readonly title: string;
  readonly author: string;
  readonly source: string;
  readonly release: string;
  readonly address: string;
  /** What the figures cannot bear. */
  readonly limits?: string;
}): PngWords => ({
  Title: bare(of.title),
  Author: bare(of.author),
  Source: bare(of.source),
  Copyright: `${LICENCE.name}, ${LICENCE.url}`,
  URL: bare(of.address),
  'Creation Time': of.release,
  ...(of.limits ? { Disclaimer: bare(of.limits) } : {}),
});
