/** Reads `_headers` as its hosts do: every rule that fits an address counts, and fields that meet are joined. */
export const sentWith = (headersFile: string, address: string): Record<string, string> => {
  const found: Record<string, string> = {};
  let fits = false;
  for (const line of headersFile.split('\n').filter((each) => each.trim() !== '')) {
    if (!/^\s/.test(line)) {
      const parts = line.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
      fits = new RegExp(`^${parts.join('.*')}$`).test(address);
      continue;
    }
    const [name, value] = line.trim().split(/:\s*(.*)/s) as [string, string];
    if (fits) found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
  }
  return found;
};
