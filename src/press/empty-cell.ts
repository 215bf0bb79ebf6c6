import type { EmptyCell } from '../data/empty-cell.ts';
import type { Sentence } from './sentence.ts';

/** What stands where a cell is empty. */
export const emptySentence = (empty: EmptyCell): Sentence => ({ key: `empty_${empty}` });
