import { expect, type Page } from '@playwright/test';
import { coveredLabels, smallText } from './measures.ts';

/** Expects the page to show this chart with labels, of 12 px or more, inside the picture, and none covering another. */
export const expectReadableLabels = async (page: Page, id: string): Promise<void> => {
  const svg = page.locator(`section[aria-labelledby="${id}"] svg[role=img]:visible`);
  await expect(svg).toHaveCount(1);
  expect(await svg.locator('text').count()).toBeGreaterThan(5);
  expect.soft(await page.evaluate(coveredLabels)).toEqual([]);
  expect.soft(await page.evaluate(smallText)).toEqual([]);
};
