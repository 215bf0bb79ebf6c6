import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.building-*/', 'test-results/', 'playwright-report/'] },
  ...tseslint.configs.strict,
  ...astro.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-imports': ['error', { patterns: [{ group: ['**/utils*', '**/helpers*'], message: 'name the room for what it holds' }] }],
    },
  },
  // Imports run one way: tables, data, findings, charts, downloads, components, pages.
  ...[
    ['look', ['tables', 'data', 'findings', 'i18n', 'charts', 'downloads', 'components', 'views', 'pages']],
    ['tables', ['data', 'findings', 'charts', 'downloads', 'components', 'views', 'pages']],
    ['data', ['findings', 'charts', 'downloads', 'components', 'views', 'pages']],
    ['findings', ['charts', 'downloads', 'components', 'views', 'pages']],
    ['i18n', ['data', 'findings', 'charts', 'downloads', 'components', 'views', 'pages']],
    ['charts', ['downloads', 'components', 'views', 'pages']],
    ['downloads', ['components', 'views', 'pages']],
    ['components', ['views', 'pages']],
  ].map(([room, later]) => ({
    files: [`src/${room}/**`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: later.map((each) => `**/${each}/**`), message: `src/${room} does not know the rooms that are built on it` }] }],
    },
  }))
);
