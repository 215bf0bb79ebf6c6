/** Reads a style sheet for what a browser of some years ago would not understand. */
import { generate, lexer, parse, walk, type CssNode, type Rule } from 'css-tree';

const NEWER_RULES = ['container', 'layer', 'scope', 'starting-style', 'property', 'view-transition', 'position-try'];
const NEWER_FUNCTIONS = ['light-dark', 'oklch', 'oklab', 'lch', 'lab', 'color-mix', 'color', 'anchor', 'if'];
const NEWER_SELECTORS = ['has', 'popover-open', 'state', 'open', 'user-valid', 'user-invalid'];
/** Declarations that css-tree does not know yet, and that change nothing but looks where a browser does not know them either. */
const HARMLESS: Readonly<Record<string, RegExp>> = { 'text-wrap': /^(balance|pretty)$/ };

/** One line for each thing that is not CSS, or that Chrome 109, Firefox 109 or Safari 15.6 would not read. */
export const styleFaults = (css: string): string[] => {
  const faults: string[] = [];
  const tree = parse(css, {
    onParseError: ({ message, formattedMessage }) => faults.push(`not CSS: ${message} ${formattedMessage ?? ''}`),
  });
  walk(tree, {
    enter(node: CssNode) {
      const said = () => generate(node).slice(0, 100);
      // Newer style sheets write rules inside of rules.
      if (
        node.type === 'Rule' &&
        (this as { rule: Rule | null }).rule !== null &&
        (this as { rule: Rule | null }).rule !== node
      )
        faults.push(`a rule inside a rule: ${said()}`);
      if (node.type === 'NestingSelector') faults.push(`a rule inside a rule: ${said()}`);
      if (node.type === 'Atrule' && NEWER_RULES.includes(node.name)) faults.push(`@${node.name}`);
      if (node.type === 'FeatureRange') faults.push(`a range with signs: ${said()}`);
      if (node.type === 'PseudoClassSelector' && NEWER_SELECTORS.includes(node.name)) faults.push(`:${node.name}`);
      if (node.type === 'Declaration' && !node.property.startsWith('--')) {
        const value = generate(node.value);
        const { error } = lexer.matchDeclaration(node);
        // What a variable stands for is only known where it is used.
        const known = error === null || value.includes('var(--') || HARMLESS[node.property]?.test(value) === true;
        if (!known && !node.property.startsWith('-')) faults.push(`not a value of ${node.property}: ${value}`);
        // An older value of the same property before it is what an older browser takes.
        const block = (this as { block: { children: Iterable<CssNode> } | null }).block;
        const earlier = [...(block?.children ?? [])].filter(
          (each) => each.type === 'Declaration' && each.property === node.property,
        );
        if (earlier[0] === node)
          for (const name of NEWER_FUNCTIONS)
            if (value.includes(`${name}(`)) faults.push(`${name}() without a value before it: ${said()}`);
      }
      if (node.type === 'Declaration' && node.property.startsWith('--')) {
        for (const name of NEWER_FUNCTIONS)
          if (new RegExp(`\\b${name}\\(`).test(generate(node.value))) faults.push(`${name}() in ${node.property}`);
      }
    },
  });
  return faults;
};
