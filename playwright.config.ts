import { defineConfig } from '@playwright/test';
import { findBrowser } from './e2e/browser.ts';

// Another port lets two working copies run their tests side by side.
const PORT = Number(process.env['E2E_PORT'] ?? 4329);
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: '100%',
  forbidOnly: true,
  timeout: 120_000,
  reporter: [['list', { printSteps: false }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    // The site has no script; readers get it complete without.
    javaScriptEnabled: false,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    },
  },
  webServer: {
    command: `ASTRO_TELEMETRY_DISABLED=1 astro preview --port ${PORT}`,
    port: PORT,
    reuseExistingServer: false,
  },
});
