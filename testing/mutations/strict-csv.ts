/**
 * A second reader of CSV, written from RFC 4180 and sharing nothing with the one under test: it is what a mutation run
 * believes. It reads one dialect and answers null for anything else.
 */
export const strictCsv = (text: string, separator: string): string[][] | null => {
  const records: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        if (at >= text.length) return null;
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') {
          cell += '"';
          at += 1;
        } else break;
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== separator && text[at] !== '\n') {
        if (text[at] === '"') return null;
        cell += text[at];
        at += 1;
      }
    }
    records.at(-1)!.push(cell);
    if (text[at] === separator) {
      at += 1;
      if (at === text.length || text[at] === '\n') records.at(-1)!.push('');
    } else if (at < text.length && text[at] !== '\n') return null;
    if (text[at] === '\n') {
      at += 1;
      if (at < text.length) records.push([]);
    }
  }
  return records;
};
