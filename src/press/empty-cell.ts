import type { EmptyCell } from '../data/empty-cell.ts';
import type { Sentence } from './sentence.ts';
import type { Empty } from '../tables/column.ts';

/** What empty cells of a column mean; of one that holds what several tables say, one of two things, as the row has it. */
export type DescribedEmpty = Empty | 'by_row';

/** What stands where a cell is empty, or what empty cells mean. */
export const emptySentence = (empty: EmptyCell | DescribedEmpty): Sentence => ({ key: `empty_${empty}` });
