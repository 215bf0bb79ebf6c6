import type { Page } from '@playwright/test';

/** What a browser says and asks for while it shows a page. */
export interface Watched {
  /** Complaints: broken policies, errors, warnings, dialogs. */
  readonly complaints: readonly string[];
  /** Addresses that were asked for, but for the icon; those of `data:` are in the page already. */
  readonly requests: readonly string[];
}

/** True for the icon, which a browser asks for once for all pages of a site, for its tabs; the view of a page is complete without it. */
export const isIcon = (url: string): boolean => new URL(url).pathname.endsWith('/favicon.svg');

/**
 * Opens pages one after the other in one tab, and tells of each what the browser said. Scripts have to be allowed in the
 * tab: a page without any must show the same, and a policy that holds scripts off is only proven where they could run.
 */
export const watch = async (page: Page): Promise<(address: string) => Promise<Watched>> => {
  let complaints: string[] = [];
  let requests: string[] = [];
  let shown = '';
  // Where a file that is no page is shown, a browser asks for the mark of the site by itself; pages name theirs.
  const isOwnAsking = (url: string) => url.endsWith('/favicon.ico') && !/(?:\/|\.html)$/.test(shown);
  page.on('console', (message) => {
    if (!isOwnAsking(message.location().url)) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.exposeBinding('reportBrokenPolicy', (_source, broken: string) => complaints.push(broken));
  await page.addInitScript(() => {
    const { reportBrokenPolicy } = window as unknown as { reportBrokenPolicy: (broken: string) => void };
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      reportBrokenPolicy(`policy: ${effectiveDirective} ${blockedURI}`),
    );
  });
  return async (address) => {
    complaints = [];
    requests = [];
    shown = address;
    await page.goto(address, { waitUntil: 'load' });
    // A round through the page lets what it reported arrive.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(null))));
    return { complaints, requests: requests.filter((url) => !url.startsWith('data:') && !isIcon(url)) };
  };
};
