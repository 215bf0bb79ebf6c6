type Refuse = (message: string) => never;

const LONGEST = 1000;

/** Names of one label: letters of ASCII, digits and hyphens, at least two labels, the last one in letters. */
const HOST = /^(?:[a-z0-9](?:[\w-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/** Ends of names that only a machine or its own network knows. */
const OF_A_NETWORK = /\.(?:local|localhost|localdomain|internal|intranet|lan|home|corp)$/;

/** Ends that fingers make of com, net, org and id. */
const MISTYPED_END = /\.(?:con|cmo|ocm|comm|vom|nett|ney|ogr|orgg|idd)$/;

/** Services that lead on to another address, and can lead elsewhere tomorrow. */
const LEADS_ON =
  /^(?:(?:www\.)?google\.[a-z.]+\/(?:url|search)\?|news\.google\.com\/|lm?\.facebook\.com\/|(?:t\.co|bit\.ly|s\.id|tinyurl\.com|goo\.gl|cutt\.ly|is\.gd|ow\.ly|lnkd\.in|shorturl\.at|rebrand\.ly|buff\.ly|shorturl\.asia|tiny\.cc|tiny\.one|rb\.gy|v\.gd|bitly\.ws|tr\.ee|gg\.gg|adf\.ly|cutt\.us|t\.ly|dub\.sh|fb\.me|youtu\.be|trib\.al|dlvr\.it|ift\.tt|shp\.ee|linkr\.it|spoti\.fi|msha\.ke|g\.co|forms\.gle|maps\.app\.goo\.gl|app\.goo\.gl|flip\.it|share\.google)\/|[\w-]+\.safelinks\.protection\.outlook\.com\/|webcache\.googleusercontent\.com\/|(?:[\w-]+\.)*cdn\.ampproject\.org\/|[\w-]+\.translate\.goog\/)/i;

/** Talks and profiles, which are no documents. */
const OF_A_PERSON =
  /^(?:wa\.me|(?:api|web|chat)\.whatsapp\.com|t\.me|telegram\.me|m\.me|line\.me|linktr\.ee|lynk\.id|mail\.google\.com)$/i;

/** Folders of somebody, who can close them or put another file there. */
const OF_A_FOLDER =
  /^(?:(?:drive|docs)\.google\.com|(?:www\.)?dropbox\.com|(?:1drv\.ms|onedrive\.live\.com)|(?:www\.)?mediafire\.com|we\.tl|(?:www\.)?wetransfer\.com|[\w-]+\.sharepoint\.com|mega\.nz)$/i;

/** What is wrong with an address, as the rest of a sentence; null for one that is right. */
const faultOf = (cell: string): string | null => {
  const [start, host = '', rest = ''] = /^https?:\/\/([^/?#]*)(.*)$/i.exec(cell) ?? [];
  if (/[\s,;|]https?:/i.test(cell) || /[^/=]https?:\/\//i.test(cell.slice(1)))
    return 'holds two addresses; keep the one of the document';
  if (cell.length > LONGEST) return `has ${cell.length} characters; an address has at most ${LONGEST}`;
  if (start === undefined || host === '' || !URL.canParse(cell) || /[^\x21-\x7E]|["<>\\^`{|}]/.test(cell))
    return 'is not an address; write it whole, starting with https:// or http://';
  const url = new URL(cell);
  if (url.username || url.password || host.includes('@')) return 'names a user; write the address without it';
  if (/^[\d.]+$|^\[/.test(url.hostname)) return 'has numbers for a host; write the name of the public site';
  if (/:\d*$/.test(host)) return 'names a port; write the public address, which has none';
  if (host.endsWith('.')) return 'has a point behind its host';
  if (OF_A_NETWORK.test(`.${url.hostname}`)) return 'leads to a machine of one network; write the public address';
  if (/(?:^|\.)xn--/.test(url.hostname))
    return 'has a host in letters that look like others; write one in plain letters';
  if (MISTYPED_END.test(url.hostname)) return 'has a host that ends as none does; copy the address again';
  if (!HOST.test(url.hostname)) return 'has a host that cannot be; copy the address again';
  if (/%(?:[01][0-9a-f]|7f)|%(?![0-9a-f]{2})|%20$/i.test(rest)) return 'has a sign that no address has; copy it again';
  const closed = (rest.match(/\)/g) ?? []).length > (rest.match(/\(/g) ?? []).length;
  if (/[.,;:!'\]]$/.test(cell) || (closed && cell.endsWith(')'))) return 'ends with a mark that belongs to a sentence';
  if (OF_A_PERSON.test(url.hostname)) return 'leads to a talk or a profile; write the address of the document';
  if (OF_A_FOLDER.test(url.hostname))
    return 'leads to a folder of somebody, who can close it; write the address of the page that publishes the document';
  if (rest === '' || rest === '/') return 'is the front page of a site; write the address of the document';
  if (LEADS_ON.test(`${url.hostname}${rest}`)) return 'only leads on to another address; write the one where it ends';
  return null;
};

/** What was probably meant, where it would be accepted. */
const likelyMeant = (cell: string): string | null => {
  const target = URL.canParse(cell)
    ? ['url', 'q', 'u'].map((name) => new URL(cell).searchParams.get(name)).find((each) => each?.startsWith('http'))
    : null;
  const whole = cell
    .trim()
    .replace(/^(?:https?:\/*)?(?:(https?):?\/*)?/i, (start) => (/^http:/i.test(start) ? 'http://' : 'https://'))
    .replace(/^(https?:\/\/[^/?#]*?)\.(?=[:/?#]|$)/i, '$1')
    .replace(/[.,;:!')\]]+$/, '');
  return [target, whole].find((each) => each && each !== cell && faultOf(each) === null) ?? null;
};

/**
 * A web address of http or https that every reader can follow: whole, in ASCII, with the name of a public host, without user or
 * port, of at most 1000 characters.
 */
export const readAddress = (cell: string, refuse: Refuse): string => {
  // What was cut off, nobody can guess.
  if (/\.{3}|\u2026|%E2%80%A6/i.test(cell)) return refuse('is cut short; copy the whole address');
  const fault = faultOf(cell);
  if (fault === null) return cell;
  const meant = likelyMeant(cell);
  return refuse(meant === null ? fault : `${fault.split(';')[0]!}; write ${meant}`);
};
