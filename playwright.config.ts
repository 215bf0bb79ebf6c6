import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/browser.ts';
import { withFonts, type FontSetName } from './e2e/fonts.ts';

// Another port lets two working copies run their tests side by side.
const PORT = Number(process.env['E2E_PORT'] ?? 4329);
/** The two sites: the published one, of which tests know what is true of any figures, and the made-up one, of which they know the answers. */
const sites = {
  published: { port: PORT, folder: 'dist' },
  contoh: { port: PORT + 1, folder: 'dist.contoh' },
} as const;
const addressOf = ({ port }: { readonly port: number }): string => `http://localhost:${port}`;
const executablePath = findBrowser();

const launchOptions = (fonts: FontSetName) => ({
  ...(executablePath ? { executablePath } : {}),
  env: withFonts(fonts),
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ],
});

// Guards against what never ends, and nothing else: a test may take as long as a busy machine needs.
const HANGING = 20 * 60_000;
// Pages have no script, so that what is expected of one is there when it has come; until it has come, a busy machine is waited for.
const COMING = 60_000;

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: '100%',
  forbidOnly: true,
  timeout: HANGING,
  expect: { timeout: COMING },
  reporter: [['list', { printSteps: false }]],
  use: {
    baseURL: addressOf(sites.published),
    // The site has no script; readers get it complete without.
    javaScriptEnabled: false,
    // What is clicked has come, or does not come: without a limit of its own a lost link would take the whole time of its test.
    actionTimeout: COMING,
  },
  // Everything is tried with Noto; where the width of words matters, the other fonts are tried too.
  projects: [
    { name: 'noto', testIgnore: 'contoh/**', use: { launchOptions: launchOptions('noto') } },
    {
      name: 'contoh',
      testMatch: 'contoh/**',
      use: { launchOptions: launchOptions('noto'), baseURL: addressOf(sites.contoh) },
    },
    ...(['liberation', 'dejavu'] as const).map((name) => ({
      name,
      testMatch: /(?:fonts|widths)\.spec\.ts/,
      use: { launchOptions: launchOptions(name) },
    })),
  ],
  webServer: Object.values(sites).map(({ port, folder }) => ({
    command: `astro preview --ignore-lock --outDir ${folder} --port ${port}`,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
    port,
    timeout: HANGING,
    reuseExistingServer: false,
  })),
});
