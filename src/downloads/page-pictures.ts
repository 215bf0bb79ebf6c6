import { chartDefinitions } from '../charts/found.ts';
import type { Site } from '../charts/define-chart.ts';
import { pageDefinitions, type PageAt } from '../addresses.ts';
import { benefitsIn } from '../findings/benefits-paid.ts';
import { checksAbout, statementsByFinding } from '../findings/checks/ledger.ts';
import { workOutAll } from '../findings/checks/work-out.ts';
import { newestRate } from '../findings/coverage-history.ts';
import { ruleNow } from '../findings/in-force.ts';
import { stepsOf } from '../findings/story.ts';
import { withLanguage, type Language } from '../i18n/language.ts';
import { memoisedPer } from '../memoised.ts';
import { countOf, mention, publishedDigits, quotedIn, unlinked } from '../press/figure.ts';
import { workersOfTen } from '../press/in-ten.ts';
import { bare } from '../press/mark.ts';
import { newestAge } from '../press/newest-age.ts';
import { print } from '../press/printable.ts';
import { say } from '../press/sentence.ts';
import { sha256 } from './delivered-file.ts';
import { chartPicture, pagePicture, type SharedPicture } from './sharing-picture.ts';

/** Pages that are shared with a picture of their own, by id; null where the tables have nothing to show there. */
const own: Readonly<Record<string, (site: Site, language: Language) => SharedPicture | null>> = {
  home: (site, language) => {
    const { data, settings } = site;
    const newest = newestRate(data, settings.place);
    return pagePicture(
      { ...site, language },
      {
        figure: Number.isInteger(newest.rate_percent)
          ? say(language, 'home_of_hundred', { rate: unlinked(publishedDigits(newest, 'rate_percent')) })
          : print(language, mention(newest, 'rate_percent')),
        message: say(language, 'share_home', { place: settings.placeName, age: newestAge(data, newest) }),
        colour: 'protected',
        ofTen: workersOfTen(newest.rate_percent!),
      },
    );
  },
  rights: (site, language) => {
    const { contribution, data } = site;
    if (contribution === null) return null;
    const benefit = ruleNow(data, 'death_benefit');
    return pagePicture(
      { ...site, language },
      {
        figure: print(language, mention(contribution, 'value')),
        message:
          benefit?.value == null
            ? say(language, 'share_rights')
            : say(language, 'share_rights_death', { benefit: mention(benefit, 'value') }),
        colour: 'target',
      },
    );
  },
  checks: (site, language) => {
    const { data, settings } = site;
    const { contradiction } = statementsByFinding(checksAbout(data, workOutAll(data), settings.place).here);
    if (contradiction.length === 0) return null;
    return pagePicture(
      { ...site, language },
      {
        figure: print(language, countOf(contradiction.map(({ checks }) => checks[0]!.check))),
        message: say(language, 'share_checks', { place: settings.placeName }),
        colour: 'unprotected',
      },
    );
  },
  story: (site, language) => {
    const { data, settings, rounds } = site;
    const told = stepsOf(data, settings.place, rounds)
      .flatMap((step) => (step.of === 'told' ? [step.row] : []))
      .at(-1);
    if (!told) return null;
    return pagePicture(
      { ...site, language },
      { figure: print(language, mention(told, 'date')), message: quotedIn(language, told, 'text'), colour: 'target' },
    );
  },
  benefits: (site, language) => {
    const { data, settings } = site;
    const { totals, singles } = benefitsIn(data, settings.place);
    const line = [...totals, ...singles].find(({ row }) => row.amount_idr !== null);
    if (!line) return null;
    const { row } = line;
    const slots = { place: settings.placeName, date: mention(row, 'date') };
    return pagePicture(
      { ...site, language },
      {
        figure: print(language, mention(row, 'amount_idr')),
        message:
          row.since !== null
            ? say(language, 'share_benefits_since', { ...slots, since: mention(row, 'since') })
            : say(language, row.scope === 'single' ? 'share_benefits_single' : 'share_benefits', slots),
        colour: 'target',
      },
    );
  },
};

/** A picture under the name that its address has. */
export interface NamedPicture extends SharedPicture {
  readonly name: string;
}

const named = memoisedPer((site: Site, key: `${Language}:${string}`): NamedPicture | null => {
  const [language, id] = key.split(':') as [Language, string];
  const first = chartDefinitions.find((chart) => chart.page === id && site.charts[chart.id]);
  const chart = site.charts[id] ?? (first && site.charts[first.id]);
  const picture = chart ? chartPicture({ ...site, chart, language }) : (own[id]?.(site, language) ?? null);
  // A messenger keeps a picture by its address: another figure is another address.
  return picture && { ...picture, name: `${chart?.id ?? id}-${sha256(bare(picture.svg)).slice(0, 8)}` };
});

/** The picture of a page or a chart, by its id; the front page's for one that has none. */
export const pictureOf = (site: Site, language: Language, ...ids: readonly (string | undefined)[]): NamedPicture =>
  [...ids, 'home'].flatMap((id) => (id === undefined ? [] : (named(site, `${language}:${id}`) ?? []))).at(0)!;

/** The picture that is shown where a page is shared: its own, that of a chart that it shows alone, or that of the page above. */
export const pictureAt = (site: Site, { definition, language, props }: PageAt): NamedPicture =>
  definition.frame === 'alone'
    ? pictureOf(site, language, String(props.id))
    : pictureOf(site, language, definition.id, definition.above, definition.entry);

export const pictureAddress = (language: Language, { name }: NamedPicture): string =>
  withLanguage(language, `/share/${name}.png`);

/** Every picture that a page may be shared with, in a language, each once: a page may share that of its first chart. */
export const allPictures = (site: Site, language: Language): readonly NamedPicture[] => {
  const ids = [...pageDefinitions.map(({ id }) => id), ...Object.keys(site.charts)];
  const pictures = ids.flatMap((id) => named(site, `${language}:${id}`) ?? []);
  return [...new Map(pictures.map((picture) => [picture.name, picture])).values()];
};
