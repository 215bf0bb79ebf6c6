import { expect, test } from 'vitest';
import * as catalogues from './catalogues.ts';
import type { Text } from './text-forms.ts';

/** Words that claim a superlative, a cause or a trend. A new language gets its own when it comes. */
const CLAIMS: Readonly<Record<string, RegExp>> = {
  id: /\b(?:tertinggi|terendah|terbanyak|terbesar|terkecil|tersedikit|terbaik|terburuk|kebanyakan|paling|selalu|tidak pernah|(?:se)?tiap (?:tahun|bulan|januari)|karena|sebab|akibat\w*|sehingga|naik|turun|meningkat|menurun)\b/i,
  en: /\b(?:highest|lowest|most|largest|smallest|biggest|best|worst|always|never|(?:each|every) (?:year|month|january)|because|caused?|therefore|so that|due to|leads? to|ris(?:e|es|en|ing)|rose|fall(?:s|en|ing)?|fell|gr(?:ow|ows|ew|owing)|increas\w*|declin\w*)\b/i,
};

/**
 * Messages that claim something without a figure of a row in them, and what carries the claim. A sentence about what was
 * published is none of these: it gets a slot that a row fills, or becomes the note of a row.
 */
const CARRIED: Readonly<Record<string, readonly string[]>> = {
  'the order in which something is shown': ['sectors_assumptions_title', 'checks_how'],
  'our own arithmetic, and what it leaves out': [
    'method_checks_text',
    'sector_reading',
    'budget_stage_limits',
    'budget_stage_limits_spent',
    'shares_limits_overlap',
    'column_share_high_percent',
    'column_share_high_percent_text',
    'column_share_low_percent',
    'column_share_low_percent_text',
    'column_workers_high',
    'column_workers_high_text',
    'column_workers_low',
    'column_workers_low_text',
    'column_stage_text',
    'key_estimate',
  ],
  'rows that stand in the same part of the page': [
    'sectors_warning_title',
    'budget_discount_public',
    'check_reasons',
    'compare_claim',
    'compare_claim_why',
  ],
  'what a word means, by law or by definition': [
    'rights_pays_death',
    'rights_contributions',
    'rights_payer_public',
    'glossary_jkm_text',
    'glossary_contribution_text',
    'glossary_vulnerable_text',
    'glossary_apbd_p_text',
    'letter_deadline',
    'letter_how_fill',
    'letter_how_wait',
  ],
  'what this site does': [
    'methods_lead',
    'notes_marks_charts',
    'notes_precision_text',
    'notes_limits_why',
    'releases_clock',
    'release_kept_what',
    'coverage_page_plan_caution',
  ],
};

const formsOf = (text: Text): readonly string[] =>
  typeof text === 'string' ? [text] : Object.entries(text).flatMap(([form, words]) => (form === 'by' ? [] : [words]));

/** Messages of a language with such a word and no slot: nothing in them comes from a row. */
const bareClaims = (language: string): readonly string[] =>
  Object.entries(catalogues[language as keyof typeof catalogues].messages as Readonly<Record<string, Text>>)
    .filter(([, text]) => formsOf(text).some((words) => CLAIMS[language]!.test(words) && !/\{\w+\}/.test(words)))
    .map(([key]) => key);

const claims = Object.keys(CLAIMS).flatMap(bareClaims);
const carried = Object.values(CARRIED).flat();

test('no message claims a superlative, a cause or a trend that nothing carries', () =>
  expect(claims.filter((key) => !carried.includes(key))).toEqual([]));

test('the list of those that something else carries names no message without such a claim, and none twice', () => {
  expect(carried.filter((key) => !claims.includes(key))).toEqual([]);
  expect(new Set(carried).size).toBe(carried.length);
});
