/**
 * Finds nginx for the tests of `deploy/`, and installs it when there is none: a program named by NGINX_PATH, one of the
 * system; then Debian's package, then Homebrew's. Run by itself it prints what it found.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
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

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

export interface WebServer {
  /** Origins of the site itself and of the server that leads from http to it. */
  readonly site: string;
  readonly insecure: string;
  readonly stop: () => Promise<void>;
}

/** The configuration as it is delivered, but on ports of this machine and without certificates. */
const onThisMachine = (configuration: string, ports: { site: number; insecure: number }, root: string): string =>
  configuration
    .replaceAll(/^\s*listen \[::\].*$/gm, '')
    .replaceAll(/listen 443 ssl http2;/g, `listen 127.0.0.1:${ports.site};`)
    .replaceAll(/listen 80;/g, `listen 127.0.0.1:${ports.insecure};`)
    .replaceAll(/^\s*ssl_.*$/gm, '')
    .replaceAll(/root [^;]+;/g, `root "${resolve(root)}";`);

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
  const ports = { site: await freePort(), insecure: await freePort() };
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n');
  mkdirSync(join(folder, 'logs'));
  writeFileSync(join(folder, 'site.conf'), onThisMachine(readFileSync('deploy/nginx.conf', 'utf8'), ports, root));
  writeFileSync(
    join(folder, 'nginx.conf'),
    // As root, nginx would hand the work to a user who may not be allowed to read the folder of the tests.
    `${isRoot ? 'user root;\n' : ''}daemon off;\npid ${folder}/nginx.pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\naccess_log off;\n${temporary}\ninclude ${folder}/site.conf;\n}\n`
  );
  const child: ChildProcess = spawn(program, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr!.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const [site, insecure] = [`http://127.0.0.1:${ports.site}`, `http://127.0.0.1:${ports.insecure}`];
  const stop = async () => {
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await new Promise((done) => child.once('exit', done));
    }
    rmSync(folder, { recursive: true, force: true });
  };
  while (!(await isAnswering(site))) {
    if (child.exitCode !== null) throw new Error(`nginx does not take deploy/nginx.conf: ${said.trim()}`);
    await pause(50);
  }
  return { site, insecure, stop };
};

if (import.meta.main) {
  prepare(() => {
    if (!findServer() && !installDebian('nginx-light')) run('brew', 'install', 'nginx');
    return `web server for the tests: ${spawnSync(serverProgram(), ['-v'], { encoding: 'utf8' }).stderr.trim()}`;
  });
}
