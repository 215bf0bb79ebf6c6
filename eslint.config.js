import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** Rooms of `src/` in the order of README.md: each may import from those above it. */
const rooms = [
  'memoised.ts',
  'tables',
  'data',
  'findings',
  'settings.ts',
  'i18n',
  'press',
  'look',
  'charts',
  'define-page.ts',
  'paging.ts',
  'addresses.ts',
  'downloads',
  'site-rows.ts',
  'read-site.ts',
  'site.ts',
  'middleware.ts',
  'components',
  'layouts',
  'views',
  'pages',
  'build',
  'desk',
];
/** Rooms that know none of the others. */
const alone = ['look'];

const isFile = (room) => room.endsWith('.ts');
const imported = (room) => (isFile(room) ? `**/${room}` : `**/${room}/**`);

/** A later entry replaces an earlier one for the same file, so each has all of its bans. */
const bans = (...patterns) => ({
  'no-restricted-imports': [
    'error',
    { patterns: [{ group: ['**/utils*', '**/helpers*'], message: 'name the room for what it holds' }, ...patterns] },
  ],
});
const noBrowserTests = { group: ['**/e2e/**'], message: 'what tests share stands in testing/' };
const noTestHelpers = { group: ['**/testing/**'], message: 'only tests import what stands in testing/' };

/**
 * Reads TypeScript with imports of types like all others. The rule against cycles passes over those of types, but two files
 * that take types from each other are one file in two places, and cannot be understood one after the other.
 */
const typesAsValues = {
  ...tseslint.parser,
  parseForESLint(text, options) {
    const parsed = tseslint.parser.parseForESLint(text, options);
    for (const statement of parsed.ast.body) {
      if (statement.type !== 'ImportDeclaration') continue;
      for (const named of [statement, ...statement.specifiers]) named.importKind = 'value';
    }
    return parsed;
  },
};

export default tseslint.config(
  { ignores: ['dist/', 'dist.contoh/', '.astro/', '.building-*/', 'test-results/', 'playwright-report/'] },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  { rules: { '@typescript-eslint/no-non-null-assertion': 'off', ...bans() } },
  {
    files: ['**/*.ts'],
    languageOptions: { parser: typesAsValues },
    plugins: { 'import-x': importX },
    settings: { 'import-x/extensions': ['.ts'], 'import-x/resolver-next': [createNodeResolver()] },
    rules: { 'import-x/no-cycle': 'error' },
  },
  ...rooms.map((room, i) => {
    const barred = alone.includes(room) ? rooms.filter((other) => other !== room) : rooms.slice(i + 1);
    const order = { group: barred.map(imported), message: `src/${room} does not know the rooms that are built on it` };
    return {
      files: [isFile(room) ? `src/${room}` : `src/${room}/**`],
      rules: bans(noBrowserTests, noTestHelpers, ...(barred.length > 0 ? [order] : [])),
    };
  }),
  // What judges the site shares no code with what makes it, but for what a column is.
  {
    files: ['audit/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: bans(noTestHelpers, {
      regex: '/src/(?!tables/)',
      message: 'the audit knows no room of the site but its tables',
    }),
  },
  // A test goes in by the front door, which may be that of the whole site.
  { files: ['{src,audit}/**/*.test.ts', 'testing/**/*.ts'], rules: bans(noBrowserTests) },
);
