import * as astro from 'prettier-plugin-astro';

export default {
  printWidth: 120,
  singleQuote: true,
  plugins: [astro],
  overrides: [{ files: '*.astro', options: { parser: 'astro' } }],
};
