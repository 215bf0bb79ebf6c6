import type { Dataset } from '../../data/dataset.ts';
import type { Language } from '../../i18n/language.ts';
import { readText } from './figures/accounts.ts';
import { builtFigures, type BuiltFigures } from './figures/context.ts';
import { faultsOfDocuments } from './figures/documents.ts';
import { faultsOfLinks } from './figures/links.ts';
import { faultsOfListing, tableListedAt } from './figures/listings.ts';
import { textsOf } from './figures/texts.ts';
import { faultsOfTicks } from './figures/ticks.ts';
import { faultsOfTwins, type SaidNumbers } from './figures/twins.ts';
import { faultsOfVerdicts } from './figures/verdicts.ts';
import type { BuiltFile, Page } from './built-site.ts';

type Numbered = Pick<Page, 'path' | 'address' | 'document'>;

const languageOf = ({ document }: Numbered): Language => (document.documentElement.lang === 'en' ? 'en' : 'id');

/** Reads every number of a page back; a line for each that is not what it has to be. */
export const readPage = (page: Numbered, built: BuiltFigures): { said: SaidNumbers; faults: string[] } => {
  const { path, address, document } = page;
  const language = languageOf(page);
  const listed = tableListedAt(address) === null ? undefined : 'article dl';
  const texts = textsOf(document, listed).map((text) => ({
    ...readText(text, built, address),
    isLabels: text.isLabels,
  }));
  return {
    // Words are longer in one language than in the other, so a drawing may have room for a label that its twin leaves to the table.
    said: { path, document, printed: texts.flatMap(({ isLabels, printed }) => (isLabels ? [] : printed)) },
    faults: [
      ...faultsOfLinks(path, language, document, built.data),
      ...faultsOfListing(path, address, language, document, built),
      ...faultsOfDocuments(path, address, language, document, built),
      ...faultsOfVerdicts(path, language, document, built),
      ...texts.flatMap(({ faults }) => faults.map((fault) => `${path}: ${fault}`)),
      ...[...document.querySelectorAll('svg')]
        .flatMap((svg) => faultsOfTicks(language, svg))
        .map((fault) => `${path}: ${fault}`),
    ],
  };
};

/** Address of the same page in English, for a page in Indonesian that has one. */
export const twinOf = ({ document }: Numbered): string | null => {
  const href =
    document.documentElement.lang === 'id' &&
    document.querySelector('link[rel="alternate"][hreflang="en"]')?.getAttribute('href');
  return href ? new URL(href, 'http://site').pathname : null;
};

/**
 * Numbers of a built site that are wrong: figures that do not lead to what they say or print it differently, numbers in any text that no
 * row, figure, file or word of the site accounts for, rows that their listing misstates, and pages that say another number than their twin.
 */
export const faultsOfFigures = (pages: readonly Numbered[], files: readonly BuiltFile[], data: Dataset): string[] => {
  const built = builtFigures(files, data);
  const read = new Map(pages.map((page) => [page.address, readPage(page, built)]));
  const twins = pages.flatMap((page) => {
    const [own, other] = [read.get(page.address), read.get(twinOf(page) ?? '')];
    return own && other ? faultsOfTwins(own.said, other.said) : [];
  });
  return [...[...read.values()].flatMap(({ faults }) => faults), ...twins];
};
