import type { Site } from './charts/define-chart.ts';
import type { Language } from './i18n/language.ts';
import type { PlainKey } from './i18n/messages.ts';

/** Parts of the menu, in their order: what a worker looks for, the figures, what to check and to ask for, the files. */
export const menuGroups = ['worker', 'figures', 'ask', 'files'] as const;
export type MenuGroup = (typeof menuGroups)[number];

/** What the head of a page says of it. */
export interface PageHead {
  /** What the page is about, in words that no other page has. */
  readonly title: string;
  readonly description: string;
  /** Pages between the page above and this one, from above. */
  readonly trail?: readonly { readonly href: string; readonly words: string }[];
}

/** One of the pages that a view shows: where it stands below the view's address, and what the view gets to know. */
export interface PagePath {
  /** Such as `coverage/1/`; empty for the address itself. */
  readonly path: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** A page, or pages of one kind, as their folder announces them. */
export interface PageDefinition {
  /** The folder's name. */
  readonly id: string;
  /**
   * Address in each language, with a slash at both ends. They never change once published. In a language that is not named
   * here, the page stands at the first address, below the language's own.
   */
  readonly addresses: { readonly id: string; readonly [language: string]: string };
  /** Where the page stands in the menus, by a number; a page without one is reached from the page `entry`. */
  readonly menu?: number;
  /** What menus call the page. */
  readonly title?: PlainKey;
  /** The part of the menu at the foot of every page under which the page stands; a page of the menu has one. */
  readonly group?: MenuGroup;
  /** True for a page that stands at the top of every page too; on a phone only those that are `always`. */
  readonly top?: true | 'always';
  /** Id of the page whose menu entry stands for these pages. */
  readonly entry?: string;
  /** Id of the page above, to which the breadcrumbs lead; without it the page `entry`, or the front page alone. */
  readonly above?: string;
  /** Style sheets of `look/pages/` that these pages have beside those of all pages. */
  readonly styles?: readonly string[];
  /** Where the pages stand, when there are several; without it there is one, at the address itself. */
  readonly paths?: (site: Site) => readonly PagePath[];
  readonly head: (language: Language, site: Site, props: Readonly<Record<string, unknown>>) => PageHead;
  /** `alone` for a page without menus, made to be shown in another one. */
  readonly frame?: 'alone';
}

/** Announces a page: the default export of `views/<id>/page.ts`, which is found by its place. */
export const definePage = (definition: PageDefinition): PageDefinition => definition;
