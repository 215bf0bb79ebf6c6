/**
 * Finds nginx for the tests of `deploy/`, and installs it when there is none: a program named by NGINX_PATH, one of the
 * system; then Debian's package, then Homebrew's. Run by itself it prints what it found, and sees that there is openssl.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { certificateFor, OPENSSL, type Certificate } from './certificate.ts';
import { installDebian, isProgram, isRoot, prepare, programNamed, run } from './programs.ts';

// Debian keeps it where only root's PATH looks.
const findServer = (): string | undefined => {
  const named = process.env.NGINX_PATH;
  if (named && !isProgram(named)) throw new Error(`NGINX_PATH is ${named}, which is not a program`);
  return named ?? programNamed(['nginx'], ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin']);
};

const serverProgram = (): string => {
  const found = findServer();
  if (!found) throw new Error('found no nginx and could install none; install one and set NGINX_PATH to it');
  return found;
};

const CONFIGURATION = 'deploy/nginx.conf';

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

export interface WebServer {
  /** Origins of the site itself, over http so that any client can read it, and of the server that leads from http to https. */
  readonly site: string;
  readonly insecure: string;
  /** Where the site answers over https, and the certificate that it does so with. */
  readonly secure: { readonly port: number; readonly certificate: Certificate };
  /** What nginx said of the configuration: faults and warnings. */
  readonly said: string;
  readonly stop: () => Promise<void>;
}

const hasIpv6 = Object.values(networkInterfaces()).some((each) => each?.some(({ family }) => family === 'IPv6'));

/** The configuration as it is delivered, but for ports and paths; the site also answers without https. */
const onThisMachine = (
  configuration: string,
  ports: Readonly<Record<'site' | 'secure' | 'insecure', number>>,
  certificate: Certificate,
  root: string,
): string =>
  configuration
    .replace(/^( *)listen 443 /m, `$1listen 127.0.0.1:${ports.site};\n$&`)
    .replaceAll(/listen 443\b/g, `listen 127.0.0.1:${ports.secure}`)
    .replaceAll(/listen 80\b/g, `listen 127.0.0.1:${ports.insecure}`)
    .replaceAll(/listen \[::\]:(\d+)(.*)$/gm, (_all, port: string, rest: string) =>
      hasIpv6 ? `listen [::1]:${port === '80' ? ports.insecure : ports.secure}${rest}` : '',
    )
    .replaceAll(/ssl_certificate [^;]+;/g, `ssl_certificate "${certificate.path}";`)
    .replaceAll(/ssl_certificate_key [^;]+;/g, `ssl_certificate_key "${certificate.keyPath}";`)
    .replaceAll(/root [^;]+;/g, `root "${resolve(root)}";`);

/** The name that the configuration gives the site. */
export const siteName = (): string => /server_name ([^;\s]+);/.exec(readFileSync(CONFIGURATION, 'utf8'))![1]!;

const isAnswering = async (origin: string): Promise<boolean> => {
  try {
    await fetch(origin, { redirect: 'manual' });
    return true;
  } catch {
    return false;
  }
};

/** Starts nginx with `deploy/nginx.conf` over a built site. Throws with what nginx says when it does not take the file. */
export const serve = async (root: string): Promise<WebServer> => {
  const program = serverProgram();
  const folder = mkdtempSync(join(tmpdir(), 'server-'));
  const ports = { site: await freePort(), secure: await freePort(), insecure: await freePort() };
  const certificate = certificateFor(siteName(), folder);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n');
  mkdirSync(join(folder, 'logs'));
  writeFileSync(
    join(folder, 'site.conf'),
    onThisMachine(readFileSync(CONFIGURATION, 'utf8'), ports, certificate, root),
  );
  writeFileSync(
    join(folder, 'nginx.conf'),
    // As root, nginx would hand the work to a user who may not be allowed to read the folder of the tests.
    `${isRoot ? 'user root;\n' : ''}daemon off;\npid ${folder}/nginx.pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\naccess_log off;\n${temporary}\ninclude ${folder}/site.conf;\n}\n`,
  );
  const started = ['-p', folder, '-c', join(folder, 'nginx.conf')];
  const { status, stderr: said } = spawnSync(program, ['-t', '-q', ...started], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`nginx does not take ${CONFIGURATION}: ${said.trim()}`);
  const child: ChildProcess = spawn(program, started, { stdio: 'ignore' });
  const [site, insecure] = [`http://127.0.0.1:${ports.site}`, `http://127.0.0.1:${ports.insecure}`];
  const stop = async () => {
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await new Promise((done) => child.once('exit', done));
    }
    rmSync(folder, { recursive: true, force: true });
  };
  while (!(await isAnswering(site))) {
    if (child.exitCode !== null)
      throw new Error(`nginx ended: ${readFileSync(join(folder, 'error.log'), 'utf8').trim()}`);
    await pause(50);
  }
  return { site, insecure, secure: { port: ports.secure, certificate }, said, stop };
};

if (import.meta.main) {
  prepare(() => {
    if (!findServer() && !installDebian('nginx-light')) run('brew', 'install', 'nginx');
    if (!programNamed([OPENSSL], ['/usr/bin'])) installDebian(OPENSSL);
    return `web server for the tests: ${spawnSync(serverProgram(), ['-v'], { encoding: 'utf8' }).stderr.trim()}`;
  });
}
