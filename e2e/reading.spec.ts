import { expect, test, type Page } from '@playwright/test';
import { kinds } from './pages.ts';

interface Node {
  readonly role: string;
  readonly name: string;
  readonly level: number | undefined;
}

/**
 * What a screen reader is given, in its order: everything of the accessibility tree that is not passed over. What a picture
 * consists of is no part of it: by ARIA the children of an `img` are presentational, its name is all there is.
 */
const heard = async (page: Page): Promise<Node[]> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inPicture = (id: string | undefined): boolean => {
    const parent = byId.get(id ?? '');
    return parent !== undefined && (/^(image|img)$/.test(String(parent.role?.value)) || inPicture(parent.parentId));
  };
  return nodes
    .filter(({ ignored, parentId }) => !ignored && !inPicture(parentId))
    .map(({ role, name, properties }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
      level: properties?.find((each) => each.name === 'level')?.value.value as number | undefined,
    }));
};

for (const width of [320, 1280]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const address of kinds) {
      test(`${address}: read aloud, each chart is said once in words, and everything has a name`, async ({ page }) => {
        await page.goto(address);
        const nodes = await heard(page);
        const named = (role: string) => nodes.filter((node) => node.role === role).map(({ name }) => name);
        const pictures = [...named('image'), ...named('img')];
        const inText = await page
          .locator('svg[role=img]:visible')
          .evaluateAll((all) => all.filter((each) => !each.closest('figure')).map((each) => each.ariaLabel!));
        // What a chart shows takes a sentence; a picture within the text may say as little as one figure.
        const charts = pictures.filter((words) => !inText.includes(words));
        expect(charts).toHaveLength(await page.locator('figure').count());
        for (const words of charts) expect.soft(words.length, words).toBeGreaterThan(80);
        for (const words of inText) expect.soft(words.split(' ').length, words).toBeGreaterThan(3);
        expect(new Set(pictures).size, 'a picture is described twice').toBe(pictures.length);

        for (const role of [
          'link',
          'heading',
          'region',
          'table',
          'navigation',
          'figure',
          'DisclosureTriangle',
          'DisclosureTriangleGrouped',
        ]) {
          for (const name of named(role)) expect.soft(name, `a ${role} without a name`).not.toBe('');
        }
        for (const role of ['region', 'navigation', 'figure']) {
          const names = named(role);
          expect.soft(names, `${role}s of the same name`).toEqual([...new Set(names)]);
        }
        const [first, ...rest] = nodes.filter(({ role }) => role === 'heading');
        expect(first?.level).toBe(1);
        expect(rest.filter(({ level }) => level === 1)).toEqual([]);
      });
    }
  });
}
