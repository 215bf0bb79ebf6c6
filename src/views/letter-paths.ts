import { loadSite } from '../site.ts';

/** The page of the letter of each gap. */
export const letterPaths = (): { params: { gap: string } }[] =>
  loadSite().data.gaps.map(({ id }) => ({ params: { gap: id } }));
