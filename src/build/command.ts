import { parseArgs } from 'node:util';

/** What a person asks of the command line. */
export interface Command {
  readonly name: 'build' | 'start' | 'dev';
  /** Folder of the site, where another one than the project is meant. */
  readonly site: string | undefined;
  /** Folder of the tables, where another one than the site's own is meant. */
  readonly data: string | undefined;
  /** Folder that becomes the site. */
  readonly out: string;
  /** Where `start` and `dev` serve the site. */
  readonly port: number;
}

/** The command line says something that nothing is known of; carries one line for each slip. */
export class BadCommand extends Error {
  constructor(slips: readonly string[]) {
    super(slips.join('\n'));
    this.name = 'BadCommand';
  }
}

const NAMES: readonly string[] = ['build', 'start', 'dev'] satisfies readonly Command['name'][];
const LAST_PORT = 65_535;

const read = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        site: { type: 'string' },
        data: { type: 'string' },
        out: { type: 'string', default: 'dist' },
        port: { type: 'string', default: '4321' },
      },
    });
  } catch (error) {
    // The sentence after the first tells how to write a word that begins with a dash; no word here does.
    throw new BadCommand([(error as Error).message.split(/\. |\n/)[0]!]);
  }
};

/** Reads the words after `cli.ts`, before anything is done. Throws `BadCommand`. */
export const readCommand = (words: readonly string[]): Command => {
  const { values, positionals } = read(words);
  const [name, ...more] = positionals;
  const port = Number(values.port);
  const slips = [
    ...(name === undefined
      ? ['say what to do: build, start or dev']
      : NAMES.includes(name)
        ? []
        : [`${name} is no command; write build, start or dev`]),
    ...more.map((word) => `nothing is known of ${word}; after the command come only --site, --data, --out and --port`),
    ...(['site', 'data', 'out'] as const)
      .filter((option) => values[option] === '')
      .map((option) => `--${option} is empty; name a folder`),
    ...(/^\d+$/.test(values.port) && port >= 1 && port <= LAST_PORT
      ? []
      : [`--port ${values.port} is no port; write a whole number from 1 to ${LAST_PORT}`]),
  ];
  if (slips.length > 0) throw new BadCommand(slips);
  return { name: name as Command['name'], site: values.site, data: values.data, out: values.out, port };
};
