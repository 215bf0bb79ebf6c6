/** Words that claim a superlative, a cause or a trend. A new language gets its own when it comes. */
export const CLAIMS: Readonly<Record<string, RegExp>> = {
  id: /\b(?:tertinggi|terendah|terbanyak|terbesar|terkecil|tersedikit|terbaik|terburuk|kebanyakan|paling|selalu|tidak pernah|(?:se)?tiap (?:tahun|bulan|januari)|karena|sebab|akibat\w*|sehingga|naik|turun|meningkat|menurun)\b/i,
  en: /\b(?:highest|lowest|most|largest|smallest|biggest|best|worst|always|never|(?:each|every) (?:year|month|january)|because|caused?|therefore|so that|due to|leads? to|ris(?:e|es|en|ing)|rose|fall(?:s|en|ing)?|fell|gr(?:ow|ows|ew|owing)|increas\w*|declin\w*)\b/i,
};

/**
 * Messages that claim something without a figure of a row in them, and what carries the claim. A sentence about what was
 * published is none of these: it gets a slot that a row fills, or becomes the note of a row.
 */
export const CARRIED: Readonly<Record<string, readonly string[]>> = {
  'the order in which something is shown': ['sectors_assumptions_title'],
  'our own arithmetic, and what it leaves out': [
    'checks_how',
    'method_checks_text',
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
