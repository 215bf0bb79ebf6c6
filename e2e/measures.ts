/**
 * What is measured of an open page, at the width it has. Each function runs inside the page, so it knows nothing but the page;
 * each returns one line for each fault.
 */

/** Text smaller than 12 px on the screen; inside a picture the picture's scale counts. */
export const smallText = (): string[] => {
  const faults: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement!;
    if (!node.nodeValue!.trim() || element.closest('script, style') || !element.checkVisibility()) continue;
    const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM()! : { a: 1, b: 0 };
    const size = parseFloat(getComputedStyle(element).fontSize) * Math.hypot(matrix.a, matrix.b);
    if (size < 11.99) faults.push(`${size.toFixed(1)} px: ${node.nodeValue!.trim().slice(0, 40)}`);
  }
  return faults;
};

/**
 * Links and buttons less than 44 px high that stand alone. A link stands alone when its block holds no words but those of links
 * and of small print; within a sentence the line decides its height (WCAG 2.5.8, "inline"). Cells of tables and values of lists of
 * facts are figures that are read, each linked to its row, rather than ways to go. There axe asks for the 24 px that are due anywhere.
 */
export const smallTargets = (): string[] => {
  const blockOf = (element: Element): Element => {
    let block = element;
    while (getComputedStyle(block).display.startsWith('inline') && block.parentElement) block = block.parentElement;
    return block;
  };
  const wordsBeside = (block: Element): boolean => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const apart = node.parentElement!.closest('a, small');
      if (/[\p{L}\p{N}]/u.test(node.nodeValue!) && (!apart || apart.contains(block))) return true;
    }
    return false;
  };
  return [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea')]
    .filter((target) => target.checkVisibility() && !target.closest('.skip, table, dd'))
    .filter((target) => target.localName !== 'a' || !wordsBeside(blockOf(target)))
    .map((target) => ({ target, height: Math.max(...[...target.getClientRects()].map((box) => box.height)) }))
    .filter(({ height }) => height < 43.5)
    .map(({ target, height }) => `${height.toFixed(0)} px high: ${target.outerHTML.slice(0, 90)}`);
};

/** Running text whose lines take more than 75 letters; a measure of 65 is aimed at, and fonts differ in width. */
export const longLines = (): string[] =>
  [
    ...document.querySelectorAll<HTMLElement>('main p, main li, main dd, main blockquote, main figcaption, footer p'),
  ].flatMap((block) => {
    const text = block.innerText.trim();
    const style = getComputedStyle(block);
    if (text.length < 80 || !block.checkVisibility() || block.querySelector('p, li, small')) return [];
    const range = document.createRange();
    range.selectNodeContents(block);
    // Pieces of one line share it, though links and small print may stand a little higher or lower.
    const lines = new Map<number, { left: number; right: number }>();
    for (const { top, left, right, width } of range.getClientRects()) {
      if (width === 0) continue;
      const key = Math.round(top / (parseFloat(style.lineHeight) || 16));
      const line = lines.get(key);
      lines.set(key, { left: Math.min(left, line?.left ?? left), right: Math.max(right, line?.right ?? right) });
    }
    const extents = [...lines.values()].map(({ left, right }) => right - left);
    const letters = (Math.max(...extents) * text.length) / extents.reduce((sum, each) => sum + each, 0);
    return extents.length > 1 && letters > 75 ? [`${letters.toFixed(0)} letters in a line: ${text.slice(0, 50)}`] : [];
  });

/** The page's skeleton: one h1, no level of headings left out, its language, its landmarks, and the way past the menu. */
export const skeleton = (): string[] => {
  const faults: string[] = [];
  const count = (selector: string, wanted: number) => {
    const found = document.querySelectorAll(selector).length;
    if (found !== wanted) faults.push(`${found} of ${selector} instead of ${wanted}`);
  };
  const alone = document.body.matches('.alone');
  count('h1', 1);
  count('main', 1);
  for (const landmark of [
    'body > header',
    'body > footer',
    'body > footer nav[aria-label]',
    'body > header nav[aria-label]',
  ])
    count(landmark, alone ? 0 : 1);
  let level = 0;
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const next = Number(heading.localName[1]);
    if (next > level + 1) faults.push(`h${next} after h${level}: ${heading.textContent}`);
    level = next;
  }
  const language = location.pathname.startsWith('/en/') ? 'en' : 'id';
  if (document.documentElement.lang !== language)
    faults.push(`the page's language is "${document.documentElement.lang}" instead of "${language}"`);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
    if (link.lang !== link.hreflang) faults.push(`not marked as ${link.hreflang}: ${link.outerHTML}`);
  }
  const first = document.querySelector<HTMLAnchorElement>('a[href], button, summary, [tabindex]');
  if (!alone && first?.hash !== `#${document.querySelector('main')?.id}`)
    faults.push('the first link does not lead to the content');
  return faults;
};

/** Labels of a picture that stand out of it at any side, or that cover another. */
export const coveredLabels = (): string[] =>
  [...document.querySelectorAll('svg[role=img]')].flatMap((svg) => {
    if (!svg.checkVisibility()) return [];
    const frame = svg.getBoundingClientRect();
    // Where letters begin and end. Boxes around letters are rounded up to whole units of the drawing, which is scaled.
    const endsOf = (line: SVGTextContentElement) => {
      const [matrix, last] = [line.getScreenCTM()!, line.getNumberOfChars() - 1];
      const across = (point: DOMPoint) => point.matrixTransform(matrix).x;
      return { left: across(line.getStartPositionOfChar(0)), right: across(line.getEndPositionOfChar(last)) };
    };
    const labels = [...svg.querySelectorAll('text')]
      .flatMap((text) => (text.querySelector('tspan') ? [...text.querySelectorAll('tspan')] : [text]))
      .map((line) => ({
        words: line.textContent,
        box: line.getBoundingClientRect(),
        line,
        size: parseFloat(getComputedStyle(line).fontSize) * line.getScreenCTM()!.a,
      }))
      .filter(({ words }) => words !== '');
    return labels.flatMap(({ words, box, line, size }, i) => {
      // A line's box is taller than its letters: it may stand out by what lies above and below them, about a sixth of their size.
      const air = size / 6;
      const { left, right } = endsOf(line);
      const out = Object.entries({
        left: frame.left - left - 1,
        right: right - frame.right - 1,
        top: frame.top - box.top - air,
        bottom: box.bottom - frame.bottom - air,
      }).filter(([, by]) => by > 0);
      return [
        ...out.map(([side, by]) => `"${words}" stands out of its picture at the ${side} by ${by.toFixed(1)} px`),
        ...labels
          .slice(i + 1)
          // Those of neighbouring lines do not touch below twice that.
          .filter(
            (other) =>
              Math.min(box.right, other.box.right) > Math.max(box.left, other.box.left) &&
              Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 2 * air,
          )
          .map((other) => `"${words}" covers "${other.words}"`),
      ];
    });
  });
