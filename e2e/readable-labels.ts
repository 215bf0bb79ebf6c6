import { expect, type Page } from '@playwright/test';

/** Expects a chart's text to be 12 px or more, inside the picture, and no label to cover another. */
export const expectReadableLabels = async (page: Page, id: string, width: number): Promise<void> => {
  const svg = page.locator(`section[aria-labelledby="${id}"] svg[role=img]:visible`);
  await expect(svg).toHaveCount(1);
  const { frame, labels } = await svg.evaluate((element) => {
    const box = (each: Element) => {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      return { left, right, top, bottom };
    };
    const scale = element.getBoundingClientRect().width / (element as SVGSVGElement).viewBox.baseVal.width;
    const lines = [...element.querySelectorAll('text')].flatMap((text) => {
      const spans = [...text.querySelectorAll('tspan')];
      return (spans.length > 0 ? spans : [text]).map((line) => ({
        words: line.textContent ?? '',
        size: parseFloat(getComputedStyle(line).fontSize) * scale,
        ...box(line),
      }));
    });
    return { frame: box(element), labels: lines.filter(({ words }) => words !== '') };
  });
  expect(labels.length).toBeGreaterThan(5);
  for (const [i, label] of labels.entries()) {
    expect.soft(label.size, label.words).toBeGreaterThanOrEqual(11.99);
    expect.soft(label.left, `${label.words} at the left`).toBeGreaterThanOrEqual(frame.left - 1);
    expect.soft(label.right, `${label.words} at the right`).toBeLessThanOrEqual(frame.right + 1);
    for (const other of labels.slice(i + 1)) {
      const across = Math.min(label.right, other.right) - Math.max(label.left, other.left);
      // Boxes of lines are taller than their letters: letters of neighbouring lines do not touch below 4 px.
      const down = Math.min(label.bottom, other.bottom) - Math.max(label.top, other.top);
      expect.soft(across > 0 && down > 4 * (width >= 768 ? 1 : width / 320), `"${label.words}" and "${other.words}"`).toBe(false);
    }
  }
};
