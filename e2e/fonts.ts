/**
 * The fonts that the browser of the tests has: those of npm packages and no others, so that lines break at the same words on
 * every machine. Chromium finds fonts by fontconfig on Linux, which is told here where to look. Elsewhere it asks the system.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

interface FontSet {
  readonly sans: string;
  readonly serif: string;
  readonly monospace: string;
  /** One font of each folder that belongs to it, as its package names it. */
  readonly files: readonly string[];
}

// Other weights, such as 600, are set in the nearest of these four, as where a system has no more.
const styles = (fromPackage: string, name: string): string[] =>
  ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map(
    (style) => `${fromPackage}/${style}/${name}_${style}.ttf`,
  );
const cousine = styles('@expo-google-fonts/cousine', 'Cousine');
const dejaVu = ['dejavu-fonts-ttf/ttf/DejaVuSans.ttf'];

/** Android has Noto, Linux Liberation (of which Arimo, Tinos and Cousine are the later drawings, with the same widths) or DejaVu, the widest. */
export const fontSets = {
  noto: {
    sans: 'Noto Sans',
    serif: 'Noto Serif',
    // Letters of a typewriter are all as wide as those of Noto Sans Mono: three fifths of their size.
    monospace: 'Cousine',
    files: [
      ...styles('@expo-google-fonts/noto-sans', 'NotoSans'),
      ...styles('@expo-google-fonts/noto-serif', 'NotoSerif'),
      ...cousine,
    ],
  },
  liberation: {
    sans: 'Arimo',
    serif: 'Tinos',
    monospace: 'Cousine',
    files: [...styles('@expo-google-fonts/arimo', 'Arimo'), ...styles('@expo-google-fonts/tinos', 'Tinos'), ...cousine],
  },
  dejavu: { sans: 'DejaVu Sans', serif: 'DejaVu Serif', monospace: 'DejaVu Sans Mono', files: [] },
} as const satisfies Record<string, FontSet>;
export type FontSetName = keyof typeof fontSets;

/** The families that the style sheets name, and those that a browser falls back to, by what they are replaced with. */
const replaced = {
  sans: ['system-ui', '-apple-system', 'Segoe UI', 'Roboto', 'Noto Sans', 'Arial', 'Helvetica', 'sans-serif', 'sans'],
  serif: ['Georgia', 'Noto Serif', 'Times New Roman', 'Times', 'serif'],
  monospace: ['ui-monospace', 'Noto Sans Mono', 'Courier New', 'Courier', 'monospace', 'mono'],
} as const;

const { resolve } = createRequire(import.meta.url);

const alias = (family: string, by: string): string =>
  family === by
    ? ''
    : `<match target="pattern"><test name="family" qual="any"><string>${family}</string></test><edit name="family" mode="assign" binding="same"><string>${by}</string></edit></match>`;

/** Configuration of a set. Signs that its fonts do not have are taken from DejaVu, which has more than others. */
const configuration = (set: FontSet, cache: string): string => {
  const folders = [...new Set([...set.files, ...dejaVu].map((file) => dirname(resolve(file))))];
  const kinds = ['sans', 'serif', 'monospace'] as const;
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((folder) => `<dir>${folder}</dir>`),
    // It has signs that the others have too, as formulas need them.
    '<selectfont><rejectfont><glob>*/DejaVuMath*</glob></rejectfont></selectfont>',
    `<cachedir>${cache}</cachedir>`,
    ...kinds.flatMap((kind) => replaced[kind].map((family) => alias(family, set[kind]))),
    // Whatever else is asked for.
    `<match target="pattern"><edit name="family" mode="append_last" binding="weak"><string>${set.sans}</string></edit></match>`,
    '</fontconfig>',
  ]
    .filter(Boolean)
    .join('\n');
};

/** Writes the configuration of a set, once for all that run at the same time; its path. */
const configurationFile = (set: FontSet): string => {
  const user = process.getuid?.() ?? '';
  const cache = join(tmpdir(), `fonts-${user}-cache`);
  const text = configuration(set, cache);
  const folder = join(tmpdir(), `fonts-${user}-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`);
  const path = join(folder, 'fonts.conf');
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  mkdirSync(cache, { recursive: true });
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, path);
  return path;
};

/** What the process of a browser has to be started with to have the fonts of a set alone. */
export const withFonts = (name: FontSetName): Record<string, string> => ({
  ...(process.env as Record<string, string>),
  FONTCONFIG_FILE: configurationFile(fontSets[name]),
});
