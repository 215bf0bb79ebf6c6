/** Where a quoted cell ends: behind the quotation mark that is not doubled. -1 when it never ends. */
const endOfQuoted = (record: string, start: number): number => {
  let at = start + 1;
  for (;;) {
    const mark = record.indexOf('"', at);
    if (mark === -1) return -1;
    if (record[mark + 1] !== '"') return mark + 1;
    at = mark + 2;
  }
};

/**
 * The text of the first cell of a record that has a quotation mark where none belongs: inside a cell that is not in
 * quotes, or before anything but the next separator. Null when there is none. Papa reads such a mark as a letter, and
 * RFC 4180 allows none, so two readers of one file would differ.
 */
export const strayQuote = (record: string, separator: string): string | null => {
  for (let at = 0; at < record.length;) {
    const quoted = record[at] === '"';
    const close = quoted ? endOfQuoted(record, at) : at;
    if (close === -1) return record.slice(at);
    const next = record.indexOf(separator, close);
    const end = next === -1 ? record.length : next;
    const rest = record.slice(close, end).replace(/\n$/, '');
    if (quoted ? rest !== '' : rest.includes('"')) return record.slice(at, end).replace(/\n$/, '');
    at = end + 1;
  }
  return null;
};
