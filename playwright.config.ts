import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/browser.ts';
import { withFonts, type FontSetName } from './e2e/fonts.ts';

// Another port lets two working copies run their tests side by side.
const PORT = Number(process.env['E2E_PORT'] ?? 4329);
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
    baseURL: `http://localhost:${PORT}`,
    // The site has no script; readers get it complete without.
    javaScriptEnabled: false,
  },
  // Everything is tried with Noto; where the width of words matters, the other fonts are tried too.
  projects: [
    { name: 'noto', use: { launchOptions: launchOptions('noto') } },
    ...(['liberation', 'dejavu'] as const).map((name) => ({
      name,
      testMatch: /(?:fonts|widths)\.spec\.ts/,
      use: { launchOptions: launchOptions(name) },
    })),
  ],
  webServer: {
    command: `ASTRO_TELEMETRY_DISABLED=1 astro preview --port ${PORT}`,
    port: PORT,
    timeout: HANGING,
    reuseExistingServer: false,
  },
});
