/** A certificate for the tests of the server, signed by itself; `node:crypto` reads certificates and makes none. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { programNamed } from './programs.ts';

export interface Certificate {
  /** Paths of the certificate and of its key, as a server's configuration names them. */
  readonly path: string;
  readonly keyPath: string;
  /** The certificate itself, for who has to trust it. */
  readonly pem: string;
}

/** Debian's package and its program go by this name. */
export const OPENSSL = 'openssl';

/** Writes a certificate for a name into a folder. Throws with what openssl says when it makes none. */
export const certificateFor = (name: string, folder: string): Certificate => {
  const program = programNamed([OPENSSL], ['/usr/bin']);
  if (!program) throw new Error('found no openssl to make a certificate with');
  const [path, keyPath] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  const asked = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '2',
    '-subj',
    `/CN=${name}`,
    '-addext',
    `subjectAltName=DNS:${name}`,
    '-keyout',
    keyPath,
    '-out',
    path,
  ];
  const { status, stderr } = spawnSync(program, asked, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`openssl made no certificate: ${stderr.trim()}`);
  return { path, keyPath, pem: readFileSync(path, 'utf8') };
};
