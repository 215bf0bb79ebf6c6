/** A host on this machine that has a site under a path and nothing beside it, as free hosts do. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addressOf, builtFiles } from '../src/build/gate/built-site.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  json: 'application/json',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};

export interface Served {
  /** Where the site is, such as `http://127.0.0.1:4000/contoh`. */
  readonly address: string;
  readonly stop: () => void;
}

/** Serves a built folder under a path, such as `/contoh`; whatever is outside of it is not there. */
export const serveUnder = async (folder: string, path: string): Promise<Served> => {
  const files = new Map(builtFiles(folder).map((file) => [path + addressOf(file.path), file]));
  const server = createServer(({ url }, response) => {
    const file = files.get(decodeURIComponent(new URL(url!, 'http://host').pathname));
    const type = TYPES[file?.path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    response.writeHead(file ? 200 : 404, { 'Content-Type': type }).end(file?.bytes);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    stop: () => server.close(),
  };
};
