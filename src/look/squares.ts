/** So many squares in lines of two dozen, as one path; what goes beyond the fourth line is left to the words beside it. */
export const LINE = 24;
const AT_MOST = 4 * LINE;
const PITCH = 12;

export const squaresWidth = LINE * PITCH;

export const squares = (count: number): { readonly path: string; readonly height: number } => {
  const shown = Math.min(Math.round(count), AT_MOST);
  const at = (i: number) => `M${(i % LINE) * PITCH + 1} ${Math.floor(i / LINE) * PITCH + 1}h10v10h-10z`;
  return {
    path: Array.from({ length: shown }, (_, i) => at(i)).join(''),
    height: Math.ceil(shown / LINE) * PITCH,
  };
};
