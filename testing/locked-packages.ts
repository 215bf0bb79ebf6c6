/** Reads a lock file of npm for packages that would come from elsewhere than the registry, or that nothing vouches for. */

type Ranges = Readonly<Record<string, string>>;

export interface LockedPackage {
  readonly name?: string;
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly bin?: Ranges;
  readonly dependencies?: Ranges;
  readonly devDependencies?: Ranges;
  readonly peerDependencies?: Ranges;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly optionalDependencies?: Ranges;
}

export interface LockFile {
  readonly lockfileVersion: number;
  /** By the place below the project's folder; the project itself has none, `""`. */
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const REGISTRY = 'https://registry.npmjs.org/';

/** The name under which a package is installed. */
export const installedName = (path: string): string => path.split('node_modules/').at(-1)!;

/** Where the registry keeps a version; npm writes it down, or leaves it out for what it can work out itself. */
const registryAddress = (name: string, version: string): string =>
  `${REGISTRY}${name}/-/${name.split('/').at(-1)}-${version}.tgz`;

/** Versions and ranges hold neither a colon nor a slash; addresses, files, repositories and other names do. */
const isRange = (wanted: string): boolean => /^[\w.+\-~^<>=|* ]*$/.test(wanted);

const faultsOfRanges = (locked: LockedPackage): string[] => {
  // What a package would merely get on with is not installed for its sake.
  const asked = Object.entries(locked.peerDependencies ?? {}).filter(
    ([name]) => !locked.peerDependenciesMeta?.[name]?.optional,
  );
  return [locked.dependencies, locked.devDependencies, locked.optionalDependencies]
    .flatMap((ranges) => Object.entries(ranges ?? {}))
    .concat(asked)
    .filter(([, wanted]) => !isRange(wanted))
    .map(([name, wanted]) => `wants ${name} from ${wanted}`);
};

const faultsOfPackage = (path: string, locked: LockedPackage): string[] => {
  const { name, version = '', integrity = '', resolved, link } = locked;
  const installed = installedName(path);
  const faults: string[] = [];
  if (!/^node_modules\//.test(path)) faults.push('lies outside of node_modules');
  if (link) faults.push('is a link');
  if (name !== undefined && name !== installed) faults.push(`is ${name} under another name`);
  if (!/^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(version)) faults.push(`has no exact version: "${version}"`);
  if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity)) faults.push(`has no SHA-512: "${integrity}"`);
  if (resolved !== undefined && resolved !== registryAddress(installed, version)) faults.push(`comes from ${resolved}`);
  return faults;
};

/** One line for each fault; none when npm takes every package from the registry and holds it against its SHA-512. */
export const faultsOfLock = ({ lockfileVersion, packages }: LockFile): string[] => [
  ...(lockfileVersion === 3 ? [] : [`lockfileVersion ${lockfileVersion} is not 3`]),
  ...Object.entries(packages).flatMap(([path, locked]) =>
    [...(path === '' ? [] : faultsOfPackage(path, locked)), ...faultsOfRanges(locked)].map(
      (fault) => `${path || 'the project'} ${fault}`,
    ),
  ),
];
