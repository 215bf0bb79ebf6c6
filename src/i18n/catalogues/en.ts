import { translation } from '../messages.ts';

/** Locale that numbers, dates and plurals follow. */
export const locale = 'en-GB';

/** Every sentence of the site in English. */
export const messages = translation({
  // The language, and its forms of numbers, sizes and names. Digits and dates follow `locale`.
  language_name: 'English',
  form_percent: '{number} percent',
  form_percent_short: '{number}%',
  form_rupiah: 'Rp{number}',
  form_rupiah_million: 'Rp{number} million',
  form_rupiah_billion: 'Rp{number} billion',
  form_rupiah_trillion: 'Rp{number} trillion',
  form_file_size: '{number} kB',
  form_regency: '{name} Regency',
  form_city: '{name} City',
  form_province: '{name} Province',
  form_branch_area: '{name} branch area',
  form_formula_separator: ', ',

  // Words around every page.
  skip: 'Skip to content',
  home: 'Home',
  menu: 'Menu',
  menu_main: 'Main pages',
  menu_whole: 'All pages',
  menu_worker: 'For workers and families',
  menu_figures: 'Figures',
  menu_ask: 'Check and ask',
  menu_files: 'Data and sources',
  trail: 'Where this page stands',
  contents: 'On this page',
  up: 'Back to the top',
  release_line: 'Data release {date}',
  independent: 'Run by citizens. Not by the government, BPJS or a party.',
  underlines: 'Dotted line: published. Wavy line: our calculation.',
  licence_line: 'Data CC BY 4.0, code MIT.',
  paper_address: 'This page: {address}',
  // What stands where a cell of a table is empty; it says no more than was looked at.
  empty_not_published: 'not given by its source',
  empty_not_in_part: 'not in the part that we read',
  empty_not_seen: 'not seen by us',
  empty_does_not_apply: 'does not apply',
  empty_none: 'none',
  not_found_title: 'Page not found',
  not_found_text: 'There is no page at this address. It may be mistyped, or the link was cut when it was sent.',
  not_found_pages: 'What this site has:',
  in_ten_none: 'none of 10 workers',
  in_ten_few: 'fewer than 1 in 10 workers',
  in_ten_about: 'about {workers} in 10 workers',
  in_ten_exactly: '{workers} in 10 workers',
  in_ten_most: 'more than 9 in 10 workers',
  in_ten_all: 'all workers',

  // Words of the front page.
  home_lead: 'How many workers of {place} have work insurance (BPJS Ketenagakerjaan)?',
  home_what: 'For accidents at work and deaths. Not health insurance (BPJS Kesehatan).',
  // {rate} is a whole number of percent.
  home_of_hundred: '{rate} in 100',
  home_age: 'The last figure that we found: {date}, {age} months ago.',
  home_age_fresh: 'The last figure that we found: {date}.',
  home_meaning: 'How many of them are still paid for is not clear.',
  promise_rate: '{rate}, {month}',
  promise_due: 'target for {due}',
  promise_target: '{rates} {setter}',
  promise_untold: 'Were they met? We did not find the final result for {due}.',
  home_doors: 'What you can do',
  home_door_rights: 'Am I protected?',
  home_door_cost: 'What {contribution} a month gives',
  home_door_relief: 'Paying yourself: {reduced} until {until}',
  home_door_ask: 'Ask for the figures',
  home_charts: 'Three pictures',
  home_story: 'From the announcement to today',
  home_story_all: 'The whole story, with its sources',
  home_brief: 'Who, how much, until when',
  home_who: 'Who is without cover?',
  home_cost: 'What would it cost to cover everyone?',
  home_unknown: 'Paid until when?',
  home_checks: 'Figures that contradict each other',
  home_checks_lead: {
    one: 'There is {count} contradiction between figures on {place}:',
    other: 'There are {count} contradictions between figures on {place}. Those that matter most:',
  },
  home_checks_all: 'All figures that were checked',
  home_gaps: 'What has not been announced',
  home_gaps_lead: {
    one: '{count} important thing we did not find. A letter that asks for it is ready.',
    other: '{count} important things we did not find. Letters that ask for them are ready.',
  },
  home_gaps_all: 'All questions, with their letters',
  home_new: 'What is new here',
  home_new_all: 'All changes',
  home_participants: 'participants',
  home_others: 'not participants',
  home_who_text: '{workers} {group} were said to be without cover, {date}.',
  home_who_about: 'About {workers} {group} were said to be without cover, {date}.',
  home_who_all: '{workers} workers were said to be without cover, {date}.',
  home_who_all_about: 'About {workers} workers were said to be without cover, {date}.',
  home_who_left: 'Of {base} workers, {covered} were covered, {date}: {workers} were not, by our calculation.',
  home_who_finding: '{finding}.',
  home_who_finding_dated: '{finding}, as of {date}.',
  home_cost_text:
    '{contribution} a month for each worker a government pays for. Covering everyone without cover for a year at that rate: {low} to {high}, calculated by us from the last published figures. It counts employees, whose employers have to pay, and does not take off those paid for since.',
  home_cost_one:
    '{contribution} a month for each worker a government pays for. Covering everyone without cover for a year at that rate: {cost}, calculated by us from the last published figures. It counts employees, whose employers have to pay, and does not take off those paid for since.',
  home_unknown_paid: 'By its source, government paid until {paid_to}. Whether it still pays, we did not find.',
  home_paid_until: 'According to the source, government pays contributions until {paid_to}.',
  home_scan: 'Scan, or open {address}',

  // Words of the page on coverage.
  coverage_page_title: 'Coverage',
  coverage_page_lead:
    'Coverage is the share of workers who take part in BPJS Ketenagakerjaan, the employment social security agency. Here is every published rate and target, the numbers of workers they rest on, and the periods for which contributions were paid.',
  coverage_page_bases: 'Why these numbers cannot be mixed',
  coverage_page_bases_working:
    'BPS, the statistics office, counts everyone who works, in the Sakernas survey. Coverage is counted against the workers who can take part.',
  coverage_page_bases_missing: 'We did not find the number of workers who can take part in {place}.',
  coverage_page_periods_missing:
    'We have not found so far for which months a government pays contributions of workers in {place}.',
  coverage_page_bases_stated:
    'Sources give a “number of workers” without saying who is counted: from {least} to {most}.',
  coverage_page_bases_near: 'That {most} is close to a count of people working, {working} ({date}).',
  coverage_page_bases_people:
    'It matters: {rate} of {least} workers are {fewest} people, but of {most} workers {most_people}. The source of that {rate} does not say what it divides by.',
  coverage_page_checks: 'Figures that do not fit each other, with the arithmetic',
  coverage_page_plan: 'Planned and launched, {year}',
  coverage_page_plan_text:
    'The number given for {plan_date} was {planned} workers. On {launch_date} a programme for {launched} workers was launched: {percent} of that number, {fewer} people fewer.',
  coverage_page_plan_text_more:
    'The number given for {plan_date} was {planned} workers. On {launch_date} a programme for {launched} workers was launched: {percent} of that number.',
  coverage_page_plan_disputed:
    'Sources differ on the first number: one has {registered} workers already registered, another has {planned} as the number of workers in the programme.',
  coverage_page_plan_money: {
    by: 'months',
    one: 'The money named with it, {amount} or more, pays about {months} month of contributions for that many workers. So the number is possibly a plan, not participants who were there already.',
    other:
      'The money named with it, {amount} or more, pays about {months} months of contributions for that many workers. So the number is possibly a plan, not participants who were there already.',
  },
  coverage_page_plan_parts: 'Groups of the launched programme',
  coverage_page_plan_group: 'Group',
  coverage_page_plan_workers: 'Workers',
  coverage_page_plan_fund: 'Source of funds',
  coverage_page_plan_whole: 'Whole programme, as published',
  coverage_page_plan_caution:
    'Plan and launch may not count the same groups. So the difference is not a number of people who were dropped.',
  coverage_page_all: 'Published coverage figures',
  coverage_page_all_more: 'All {count} published coverage figures',
  coverage_page_all_text:
    'On {place}, newest first. Sources that print the same figure for the same time stand together; tap a date to see its row.',
  coverage_page_targets: 'Published targets',
  coverage_page_targets_text:
    'Targets for {place}, the one due last first. The dates on the right are when each target was stated.',
  coverage_page_targets_missing: 'We have found no target for {place} so far.',
  coverage_page_head_sources: 'Date and publisher',
  coverage_page_head_target: 'Target',
  coverage_page_due: 'for {due}, {set_by}',
  coverage_page_sector: '{group} in {sector}',
  coverage_page_uncovered: '{workers} {group} without cover',
  coverage_page_covered: '{workers} {group} with cover',
  coverage_page_segment: '{rate} of {group}',
  coverage_page_target_workers: '{rate}, or {workers} people',
  coverage_page_method: 'Plan and launch',
  coverage_page_method_text:
    'Workers of the launch divided by workers of the plan of the same year, and the difference of the two.',

  // Words of the page on the story.
  story_page_title: 'From the announcement to today',
  story_page_lead:
    'What was announced, paid for, launched and published in {place}, step by step, and where it falls silent. Each step names its figures and its source.',
  story_none: 'No step of a programme in {place} has been entered so far.',
  story_kind_paid_until: 'Contributions run out',
  story_kind_silence: 'Silence',
  story_paid_until: 'The contributions of {workers} workers were, according to the source, paid until {to}.',
  story_money_until: {
    by: 'months',
    one: 'The money pays the contributions of {workers} workers for about {months} month, by our calculation: until about {month}.',
    other:
      'The money pays the contributions of {workers} workers for about {months} months, by our calculation: until about {month}.',
  },
  story_silence:
    'After {date} we found no further figure on coverage, participants or money for {place}, up to the release of {release}.',
  story_reading: 'Our reading:',
  story_figures: 'Figures:',
  story_source: 'Source:',

  // Words of the page on sectors.
  sectors_page_title: 'Sectors',
  sectors_page_lead: 'Who the workers without cover are, by sector: what is published, and our estimate.',
  sectors_page_missing:
    'We have not found the uncovered workers of {place} by sector so far, nor the figures to estimate them from.',
  sectors_page_terms:
    'A sector here is the industry in which people work, such as agriculture or trade. Informal workers work for themselves, with family or casual helpers, as casual labour, or unpaid in the family; formal workers are employees or employ permanent staff.',
  sectors_method_title: 'How we estimate',
  sectors_method_text:
    'We do not know who lacks cover. The estimate starts from published figures, all of them in the table below. The larger a sector and the more informal its work, the larger its share of those without cover.',
  sectors_method_formula:
    'Weight of a sector = share of workers × (informal share × chance of informal workers being uncovered + formal share × chance of formal workers being uncovered). Share of a sector = its weight ÷ the sum of all weights.',
  sectors_method_chances:
    'Where an informal share of those without cover is published, the chance of informal workers is that share ÷ the informal share of all work, and that of formal workers is the rest ÷ the formal share. Where the coverage of formal and of all workers is published, informal workers get the rest of those without cover. Only the ratio of the two chances counts.',
  sectors_inputs: 'Figures that went in',
  head_role: 'Used as',
  head_place: 'Place',
  role_agriculture: 'agriculture among all workers',
  role_all_work: 'formal or informal work in all sectors',
  role_inside_agriculture: 'informal work in agriculture',
  role_other_sector: '{sector} among all workers',
  role_province_workers: 'people working in the province',
  role_capital_workers: 'people working in the province’s capital',
  role_marker: 'agriculture in a regency for comparison',
  role_among_uncovered: 'informal workers among those without cover',
  role_covered: '{group} who are covered',
  input_informal: '{rate} informal',
  input_formal: '{rate} formal',
  input_counts: '{rate}: {covered} of {base}',
  sectors_grid_title: 'All scenarios',
  sectors_grid_text: 'Columns: what share of workers farm. Rows: who lacks cover.',
  sectors_centre_here:
    'The central reading of the chart, {centre}, stands in the middle column: the mean of the rows with figures of the province itself. Rows of other places only show how far it may go. That choice is our judgement.',
  sectors_centre_elsewhere:
    'The central reading of the chart, {centre}, stands in the middle column: the mean of the rows of other places. That choice is our judgement.',
  sectors_bounds:
    'The bar of agriculture in the chart runs from the smallest to the largest cell of this table. For other sectors all that is known is that {outside} of work outside agriculture is informal, not split by sector. The lower limit gives the sector as little informal work as possible, the upper limit as much as possible.',
  sectors_heads_title: 'Roughly how many people',
  sectors_heads:
    'If that share is applied to the {total} {group} said to lack cover ({date}): about {centre} people in {sector}, between {low} and {high}; outside it about {rest}, between {rest_low} and {rest_high}.',
  sectors_heads_group: 'That share is estimated for all workers without cover, not for this group alone.',
  sectors_heads_limits: 'This is an estimate, rounded to thousands, not data.',
  sectors_among_title: 'Published about those without cover',
  sectors_among: '{place}, {date}: {rate} of the workers without cover are {group} ({precision}).',
  sectors_assumptions_title: 'The assumptions, those that weigh most first',
  sectors_assumptions_text:
    'Points show how far the central reading for agriculture, {centre}, moves when only that assumption is changed. Those that cannot be calculated stand last.',
  assume_chance:
    'The chance of lacking cover is taken to depend on formal or informal work only, not on the sector. Even within one sector it may differ. Between {low} and {high}: {points} points.',
  assume_mix:
    'Work in {place} is taken to be made up like that of {province} without its capital. Between {low} and {high}: {points} points.',
  assume_mix_missing: 'We found no figures of how work in {place} itself is made up.',
  assume_capital:
    'Nobody in the province’s capital is taken to farm, because we found no figure of how many do. If a tenth of its workers farmed, the central reading would be {other}: {points} points.',
  assume_spoken:
    'The {rate} of {date} is not stated exactly. It may stand for {rate_low} to {rate_high}; then the central reading lies between {low} and {high}: {points} points.',
  assume_province: 'Who lacks cover in {place} is taken to work like those who lack cover in all of {province}.',
  assume_formal: 'Formal workers are taken to be the workers whose coverage is published as that of wage earners.',
  assume_informality:
    'Informal work in agriculture is still as in {date}, {rate}. With the figure of {other_date}, {other_rate}, the central reading becomes {other}: {points} points.',
  assume_years:
    'Figures of different years are used together: the oldest of {from}, the newest of {to}. We cannot calculate the effect.',
  assume_programme:
    'We did not find the sectors of all the {workers} workers whose contributions, according to the source, are paid from {from} to {to}. From then on the estimate is weaker.',
  assume_sample:
    'Even the true BPS table comes from a survey, not from counting everyone. For a single regency its uncertainty is possibly large.',
  sectors_split_title: 'Why it is not split further',
  sectors_split_informality:
    'We found no figure of informal work in each sector besides agriculture for {province}. For {sector} alone the estimate already runs from {low} to {high}; going further would be guessing.',
  sectors_split_nation:
    'National figures cannot stand in: in {date}, {nation} of agricultural work nationwide was informal, in {province} {rate}.',
  sectors_split_districts:
    'Spreading it over districts by population adds nothing either: the arithmetic would give every district the same percentage.',
  sectors_warning_title: 'Those without cover are not always informal',
  sectors_warning: 'In {place} ({date}), {wage} wage earners lacked cover, more than the {own} own-account workers.',
  sectors_warning_here: 'For {here} we found no such figures, so we do not know whether it is the same here.',
  sectors_labour_title: 'Labour force and informal work',
  sectors_labour_text:
    'Figures of BPS, the statistics office, from its labour-force survey. TPAK: share of people of working age who work or look for work. TPT: share of those who are unemployed. August and February rounds are not joined. For a single regency the survey asks few households: a small difference between two years may be chance.',
  sectors_labour_place: 'The regency’s labour force',
  sectors_informality: 'Informal work in the province',
  sectors_industries: 'Workers of the province by industry',
  round_august: 'August survey',
  round_february: 'February survey',
  round_other: 'Survey month not stated',
  head_working: 'Working',
  head_tpak: 'TPAK',
  head_tpt: 'TPT',
  head_all_work: 'All sectors',
  head_in_agriculture: 'In agriculture',
  head_industry: 'Industry',
  cell_not_found: 'we found none',
  cell_growth: 'grew by {rate} in a year',
  industry_people: '{workers} people',
  sectors_gaps_title: 'What would replace this estimate',

  // Words of the page on the budget.
  budget_page_title: 'Budget',
  apbd_page_title: 'The regency’s budget by year',
  apbd_page_lead:
    'The regency’s whole budget by year and stage, and its kinds of spending. Money for contributions is a small part of it.',
  apbd_page_missing: 'We have not found the size of the budget of {place} so far.',
  budget_page_lead: 'Money for contributions, where it comes from, and its share of the regency’s budget.',
  budget_page_missing: 'We have not found so far how much money goes to contributions in {place}, and who is paid for.',
  budget_terms:
    'The APBD is the regency’s budget for a year; the APBD Perubahan is its revision within the year. A contribution is the monthly payment that protects a person for accidents at work and death.',
  budget_terms_fund:
    'Contributions of this programme are paid from the {fund}, among others. The amount of that fund published for {place}: {amount} ({year}).',
  budget_cost_title: 'How many rupiah for each worker',
  budget_cost_text: 'The full contribution is {contribution} a month, so a year takes {year} for each worker.',
  budget_cost_short: {
    by: 'months',
    one: 'The money of {place} in {year} is only {per_worker} for each worker: enough for about {months} month.',
    other: 'The money of {place} in {year} is only {per_worker} for each worker: enough for about {months} months.',
  },
  budget_cost_not_rank:
    'The table holds rounds with both money and workers published, elsewhere too. It is not a ranking: years, groups and kinds of figures differ.',
  budget_cost_table: 'Money and workers of each round, and the cost for each worker',
  budget_cost_of: '{place}, {year}',
  budget_cost_group: '{group} ({status})',
  budget_cost_group_disputed: '{group} (sources differ: a plan, or already registered)',
  head_place_year: 'Place, year',
  head_per_worker: 'For each worker',
  head_per_month: 'A month, if spread over 12',
  head_months: 'Enough for',
  budget_months: { by: 'months', one: '{months} month', other: '{months} months' },
  budget_months_stated: {
    by: 'months',
    one: '{months} month, by the source',
    other: '{months} months, by the source',
  },
  budget_months_at_least: { by: 'months', one: 'about {months} month or more', other: 'about {months} months or more' },
  budget_cover_title: 'Calculated: the cost of covering those without cover',
  budget_cover_text:
    'The last coverage rate is {rate}, for {date}. How many people are left depends on the total of workers that is used, and those totals differ. The table works out all of them: people left, times {contribution}, times the months. It is not the state of today: programmes after that date are not counted.',
  budget_cover_text_one:
    'The last coverage rate is {rate}, for {date}. The table works out people left, times {contribution}, times the months. It is not the state of today: programmes after that date are not counted.',
  budget_cover_paid:
    'Since that rate, the programme launched on {launched} pays for {workers} people from {from} to {to}. How many of them are still counted in this table we do not know: not all of the cost comes on top.',
  budget_cover_limits:
    'All rupiah in this table are our calculation, not published figures. The coverage rate is rounded. The table counts everyone without cover, wage earners (employees) among them: their contributions follow their wage and are a matter of their employers, not of the regency’s budget. Going on paying for those the state already paid for before that date is not included.',
  budget_cover_table: 'Cost of covering the workers without cover, by the total of workers used',
  budget_cover_official: '{total} workers who can take part, as BPJS counts them, {date}',
  budget_cover_stated: '{total} workers, stated {date}',
  budget_cover_implied: '{total} workers: our calculation from the target of {rate} or {workers} people',
  budget_cover_uncovered: '{group} without cover, stated {date}',
  head_total: 'Total of workers',
  head_left: 'Without cover',
  head_for_months: { by: 'months', one: '{months} month', other: '{months} months' },
  head_caveat: 'Note',
  budget_discount_title: 'No relief where the budget pays: it stays {contribution}',
  budget_discount_text:
    '{regulation} cuts the contribution by {percent} for own-account workers who pay for themselves, to {reduced} a month.',
  budget_discount_text_later:
    '{regulation} will cut the contribution by {percent} for own-account workers who pay for themselves, to {reduced} a month.',
  budget_discount_title_over: 'A relief on contributions that is over',
  budget_discount_text_over:
    '{regulation} once cut the contribution by {percent} for own-account workers who pay for themselves, to {reduced} a month. It was over by the date of our data.',
  budget_discount_public:
    'The relief does not apply where the national or a regional budget pays. That is why costs on this page use the full contribution.',
  budget_discount_table: 'Rules on relief',
  head_rule: 'Rule',
  head_value: 'Value',
  head_valid: 'Valid',
  budget_gaps_title: 'What is unpublished about money',
  gap_answered: 'Answered, {date}:',
  gap_may_be_answered: 'A published figure that may answer it:',
  gap_answer: '{figure}',
  gap_answer_of: '{figure}, according to {publisher}',
  gap_list_ask: 'Who can answer: {ask}.',
  gap_list_all: 'Everything unpublished, and how to ask for it',

  // Words of the page that compares places.
  compare_page_title: 'Compare',
  compare_page_lead:
    'Dated figures of other regencies, the province and the nation. Their dates differ, so there is no ranking.',
  compare_newest: 'Newest figure of each area',
  compare_newest_text:
    'In alphabetical order, then the province and the nation. The last column has the workers covered and the number of workers that the source divides them by. Older figures are in the table below the drawing.',
  compare_missing: 'Without a coverage figure',
  compare_missing_text:
    'For these regencies and cities of {province} we found no coverage figure of any date. The number of people in one programme is not coverage.',
  compare_missing_programme: 'programme for {workers} {group}, {date}',
  compare_claim: 'The claim to be “highest in the province”',
  compare_claim_text:
    'According to {publisher}, the coverage of {place}, {rate} on {date}, is the highest in the province.',
  compare_claim_higher: 'But for {place}, {rate} was published for {date}, before that claim.',
  compare_claim_none: 'We found no higher figure of an earlier date.',
  compare_claim_why:
    'Both may be right at their own dates: participants come and go, and they may be divided by different numbers. Without figures of all areas on one date the claim cannot be checked.',
  compare_targets: 'Targets: two families that cannot be mixed',
  compare_targets_text:
    'Targets of Jamsostek coverage (UCJ, Universal Coverage Jamsostek) are set for the percentage of this page; Jamsostek is another name of employment social security. Targets of the national development plans (RPJMN, RKP, RPJPN) are another family: do not compare them with UCJ targets.',
  compare_targets_between:
    'For example, one source has the national rate at {rate} ({date}): above the national plan’s target of {plan}, but below the UCJ target of {ucj} for the same year.',
  compare_targets_ucj: 'Targets of Jamsostek coverage (UCJ)',
  compare_targets_plan: 'Targets of the national development plans',
  compare_targets_due: 'Due',
  compare_targets_target: 'Target',
  compare_targets_unknown: 'who set it is not known',
  compare_targets_family: 'Plan',
  compare_targets_workers: '{rate}; {workers} people',
  compare_january: 'Participants after December',
  compare_january_text:
    'Active participants in {country}: {most} in {december}, then {next} in {january}. So compare a December with a December only.',
  compare_january_table: 'Active participants by month',
  compare_january_head: 'Active participants (people)',
  compare_elsewhere: 'Outside the province',
  compare_elsewhere_text:
    'The newest coverage figure of each other area that we recorded, in alphabetical order. They are examples that happened to be found, not a full list and not a ranking.',
  compare_note: '{place}, {date}: {note}',

  // Words of the ledger of checks.
  checks_page_title: 'Checks',
  checks_page_lead: 'Published figures that do not fit others, with the arithmetic.',
  checks_page_none: 'Our tables hold no check so far. That does not mean that all figures fit.',
  check_range: '{value} ({low}–{high})',
  check_left_off: '{value} ({low}–{high}, if the digits behind it were left off)',
  check_step_does_not_fit: '{before} + {added} ÷ {base} = {expected}, not {after}',
  check_step_fits: '{before} + {added} ÷ {base} = {expected}, which fits {after}',
  check_ceiling_above: '{before} + {added} ÷ {base} = {reached}, more than 100%',
  check_ceiling_fits: '{before} + {added} ÷ {base} = {reached}, no more than 100%',
  check_implied_base_implied: '{workers} ÷ {rate} = {implied} workers',
  check_implied_base_near: 'Published: {base}, {gap} apart: fits',
  check_implied_base_far: 'Published: {base}, {gap} apart: does not fit',
  check_implied_base_of_step_implied: '{added} ÷ ({after} − {before}) = {implied} workers',
  check_implied_base_of_step_near: 'Published: {base}, {gap} apart: fits',
  check_implied_base_of_step_far: 'Published: {base}, {gap} apart: does not fit',
  check_ceiling_open: '{before} + {added} ÷ {base} = {reached}: it may reach 100%, or pass it',
  check_rate_does_not_fit: '{count} ÷ {base} = {expected}, not {rate}',
  check_rate_fits: '{count} ÷ {base} = {expected}, which fits {rate}',
  check_rate_uncovered_does_not_fit: '100% − {count} ÷ {base} = {expected}, not {rate}',
  check_rate_uncovered_fits: '100% − {count} ÷ {base} = {expected}, which fits {rate}',
  check_highest_passed: '{claim} on {claim_date} was called the highest; {other} had been published for {other_date}',
  check_highest_fits: '{claim} on {claim_date} is higher than {other} on {other_date}',
  check_highest_open:
    '{claim} on {claim_date} was called the highest; {other} was published for {other_date}: as they are rounded, either may be the higher one',
  check_change_fall_of_rate:
    'From {before} ({before_date}) to {after} ({after_date}): {difference} percentage points apart',
  check_change_rise_of_rate:
    'From {before} ({before_date}) to {after} ({after_date}): up {difference} percentage points',
  check_change_fall: 'From {before} ({before_date}) to {after} ({after_date}): down {difference}',
  check_change_rise: 'From {before} ({before_date}) to {after} ({after_date}): up {difference}',
  check_cost_does_not_fit: {
    by: 'months',
    one: '{workers} × {contribution} × {months} month = {cost}, not {amount}',
    other: '{workers} × {contribution} × {months} months = {cost}, not {amount}',
  },
  check_cost_fits: {
    by: 'months',
    one: '{workers} × {contribution} × {months} month = {cost}, which fits {amount}',
    other: '{workers} × {contribution} × {months} months = {cost}, which fits {amount}',
  },
  check_sum_does_not_fit: '{parts} = {total}, not {whole}',
  check_sum_fits: '{parts} = {total}, which fits {whole}',
  check_sum_shares_fits: '{parts} = {total}, no more than 100%',
  check_sum_shares_does_not_fit: '{parts} = {total}, not 100%',
  check_cut_cuts: '{cuts} = {total}',
  check_cut_fits: '{before} − {after} = {difference}, which fits the cut of {cut}',
  check_cut_does_not_fit: '{before} − {after} = {difference}, not {cut}',
  check_plan_short: 'Planned {plan}, then {result}: short by {difference} ({share} of the plan)',
  check_plan_above: 'Planned {plan}, then {result}: above it by {difference} ({share} of the plan)',
  check_plan_equal: 'Planned {plan}, then {result}',
  check_same_figure: '{figure_publisher}, {figure_date}: {figure}',
  check_same_date: '{figure_publisher}: {figure}',
  check_same_figure_of_many: '{figure_publisher}, {figure_date}: {figure} ({sources} sources)',
  check_same_date_of_many: '{figure_publisher}: {figure} ({sources} sources)',
  check_identical_amount: '{amount_place}, {amount_fiscal_year}, {amount_item}: {amount}',
  check_reasons: 'Possible reasons (our hypotheses)',
  check_with: 'Counted as one with:',
  checks_count:
    'On {place}: contradictions between published figures: {contradictions}. Besides: cannot be decided: {undecided}; changes of a plan or target: {plans}; tests of a reading of our own: {readings}; agreements: {agreements}. Several checks of one statement are counted once.',
  checks_how:
    'Each sum can be redone: tap a figure to see its row. A dotted line means a published figure, a wavy one our calculation. In brackets: the least and the most that a figure may be because of rounding. What we hold to matter most comes first. Hypotheses are always called that.',
  checks_files: 'The outcomes of all checks as numbers:',
  checks_here: 'Checks of {place}',
  checks_contradictions: 'Published figures that contradict each other',
  checks_contradictions_text:
    'Published figures of one thing that do not meet, even when their rounding is allowed for.',
  checks_undecided: 'Cannot be decided',
  checks_undecided_text: 'What was published is not enough to judge.',
  checks_plans: 'Plans or targets that changed',
  checks_plans_text:
    'What came later differs from a plan or target. That is no contradiction between published figures.',
  checks_readings: 'Readings of ours, tested',
  checks_readings_text:
    'We test a supposition of our own. Where it does not fit, it is the supposition that fails, not what was published.',
  checks_agreements: 'Published figures that fit',
  checks_agreements_text: 'Figures of different sources or passages that support each other.',
  checks_elsewhere: 'Checks of the province, the nation and comparators',
  checks_elsewhere_lead: 'Published figures on other places, held against each other, with the arithmetic.',
  method_checks: 'Arithmetic of the checks',
  method_checks_text:
    'Each check compares the rows it names and is calculated anew whenever the site is made. The arithmetic is printed in full on the page of checks. A rounded figure is read as a range: half a unit of the last digit that it tells, down and up; of a count, the first two digits are always taken as told. "At least" reaches up to the next unit. Fits means that the ranges meet, or that they meet where further digits were left off; cannot be decided means that what is published is not enough to judge.',

  // Words of the page on what is unpublished.
  unpublished_page_title: 'Unpublished',
  unpublished_page_lead: 'What we looked for and did not find, the offices that may know, and a letter ready to send.',
  unpublished_page_none: 'Our tables hold no question so far. That does not mean that everything is published.',
  unpublished_not_proof:
    'Not found by us does not mean that it does not exist: it may be published where we did not look.',
  unpublished_law:
    'Everyone has a right to public information (UU 14/2008, the public information law, Article 4). The PPID, the information officer of the office, answers: within 10 working days, which may be extended by 7 with reasons in writing (Article 22(7) and (8)).',
  unpublished_topics: 'Topics',
  unpublished_topic_count: '{topic} ({count})',
  unpublished_answered: 'Answered since',
  unpublished_ask: 'Ask',
  unpublished_why: 'Why it matters',
  unpublished_letter: 'Open the letter ({gap})',
  unpublished_row: 'Data row {gap}',

  // Words of the letters that ask an office for what it has not published, and of the pages around them.
  letter_subject: 'Request for public information',
  letter_subject_line: 'Subject: {subject}',
  letter_place_and_date: '{place_and_date}',
  letter_to: 'To the information and documentation officer (PPID)',
  letter_greeting: 'Dear Sir or Madam,',
  letter_i_am: 'I am an Indonesian citizen:',
  letter_name: 'name: {name}',
  letter_home: 'address: {home}',
  letter_contact: 'telephone or email: {contact}',
  letter_request:
    'I ask for the following public information, by my right under Article 4 of Law 14 of 2008 on public information:',
  letter_reason: 'My reason is the one that the site {site} ({address}) gives:',
  letter_form:
    'Please answer in writing, with a copy of the document or table that holds the figures and the date they speak of, sent to the address or email above.',
  letter_elsewhere:
    'If your office does not hold this information, or only part of it, please name the office that does.',
  letter_deadline:
    'Under Article 22(7) of that law a written notice is due within 10 working days of receiving the request. Under paragraph (8) the time may be extended by at most 7 working days, with reasons given in writing.',
  letter_thanks: 'Thank you for your attention.',
  letter_close: 'Yours faithfully,',
  letter_signature: '{signature}',
  letter_signed: '{name}',
  letter_blank_place_and_date: 'place and date',
  letter_blank_name: 'full name',
  letter_blank_home: 'full address',
  letter_blank_contact: 'telephone number or email',
  letter_blank_signature: 'signature',
  letter_page_title_answered: 'A question that has been answered ({gap})',
  letter_page_lead_answered: 'What we did not find before: {question}',
  letter_page_title: 'Letter of request ({gap})',
  letter_page_lead: 'This letter asks for an answer to the question: {question}',
  letter_back: 'Back to what is unpublished',
  letter_how: 'How to use it',
  letter_how_fill:
    'Fill in what is marked: name, address, telephone or email, place and date, signature. The rest is complete. The letter is for Indonesian citizens. It is in Indonesian because an Indonesian office receives it; an English reading stands below.',
  letter_how_copy:
    'Tap the letter to select all of it and copy; or print this page: only the Indonesian letter is printed.',
  letter_how_send_one:
    'Hand it in or send it to the PPID of: {office}. We keep no addresses of offices; look on the office’s own site or sign.',
  letter_how_send_all:
    'Hand it in or send it to the PPID of each of these offices, one letter each, with the other office struck out: {offices}. We keep no addresses of offices; look on the office’s own site or sign.',
  letter_how_receipt: 'Ask for a receipt with its registration number (UU 14/2008 Article 22(4)) and note the date.',
  letter_how_wait:
    'The PPID answers in writing within 10 working days of it (Article 22(7)). The time may be extended by at most 7 working days, with reasons given in writing (paragraph (8)).',
  letter_how_objection:
    'If there is no answer, or a refusal, you may object in writing to the PPID’s superior (Article 35).',
  letter_mail: 'Open in email',
  letter_indonesian: 'The letter, in Indonesian',
  letter_reading: 'The letter in English, for reading',

  // Words of the page on workers’ rights.
  rights_page_title: 'Workers’ rights',
  rights_page_lead: 'What is paid, what is gained, and the rule behind it.',
  rights_benefits_missing: 'Our tables hold no rules on benefits so far. Ask an office of BPJS Ketenagakerjaan.',
  rights_intro:
    'For a contribution of {contribution} a month, an own-account worker (BPU), who works for no employer, gets two kinds of cover from BPJS Ketenagakerjaan: JKK and JKM.',
  rights_intro_jkk: 'JKK, work accident insurance, covers accidents caused by work.',
  rights_intro_jkm: 'JKM, death insurance, pays the family when a participant dies, not from work.',
  rights_contributions: 'What is paid each month',
  rights_wage_earners: 'The contribution of wage earners (PU), employees, follows their wage.',
  rights_death: 'On death not from work',
  rights_death_text:
    'The family receives {total}: {at_once} at once, {monthly} as a periodic benefit and {funeral} for the funeral, under {regulation}.',
  rights_waiting: {
    by: 'months',
    one: 'The full benefit needs {months} month of membership ({regulation}).',
    other: 'The full benefit needs {months} months of membership ({regulation}).',
  },
  rights_waiting_early: 'Before that the family receives {amount}.',
  rights_waiting_matters: 'Contributions paid for only a few months protect less.',
  rights_open_question: 'What is not answered:',
  rights_accident: 'On an accident at work',
  rights_accident_text:
    'When a participant dies from a work accident, the family receives {death} times the reported wage; with permanent total disability the participant receives {disability} times. The reported wage is the wage or income on record at BPJS.',
  rights_other_benefits: 'Only benefits whose rule is in our tables are told here. There may be others.',
  rights_school: 'Scholarships for the children',
  rights_payer: 'Who pays',
  rights_payer_self: 'The worker, when registered on his or her own as BPU.',
  rights_payer_public:
    'A regional government, for the vulnerable workers it registers, as long as the money is budgeted and paid. Vulnerable workers earn little and easily fall into poverty after an accident or illness.',
  rights_payer_employer:
    'For wage earners (employees): ask who pays how much at work or at an office of BPJS Ketenagakerjaan.',
  rights_payer_rules: 'Rules that tell or allow governments to pay:',
  rights_payer_rule: '{name} ({regulation})',
  rights_payer_budget: 'Whom {place} pays for, and with what money',
  rights_relief: 'Paying for yourself: a reduced contribution',
  rights_relief_text:
    '{regulation}, promulgated on {date}, takes {percent} off the JKK and JKM contribution of own-account workers who pay for themselves. How long it lasts depends on the work.',
  rights_relief_later:
    '{regulation}, promulgated on {date}, will take {percent} off the JKK and JKM contribution of own-account workers who pay for themselves. It had not begun by the date of our data.',
  rights_relief_over:
    '{regulation}, promulgated on {date}, once took {percent} off the JKK and JKM contribution of own-account workers who pay for themselves. It was over by the date of our data.',
  rights_relief_not_public:
    'The relief does not apply where the national or a regional budget pays ({regulation}). A contribution paid by a regional government stays at {contribution} a month.',
  rights_covered: 'Am I covered?',
  rights_covered_text:
    'Ask an office of BPJS Ketenagakerjaan whether your contribution is being paid; someone registered may not be paid for any more.',
  rights_covered_periods: 'Periods paid by government, by a source or by our calculation',
  rights_table_what: 'What',
  rights_table_amount: 'How much, and the rule',
  rights_regulation: '{regulation}',
  rights_period: '{from} to {to}',
  rights_period_open: 'from {from}',
  rights_period_until: 'until {to}',
  rights_period_later: 'not yet in force on the date of our data',
  rights_period_now: 'in force on the date of our data',
  rights_period_over: 'over by the date of our data',
  rights_unit_month: '{value} a month',
  rights_unit_money: '{value}',
  rights_unit_months: '{value} months',
  rights_unit_years: '{value} years',
  rights_unit_times: '{value} times the reported wage',
  rights_unit_workers: '{value} workers',

  // Words of the steps: how to check membership, join, claim and report. {source} is who states a step, {date} when.
  steps_source: 'By {source}, {date}',
  steps_source_undated: 'By {source}',
  steps_single: 'We found only one source that states it.',
  steps_join: 'How to join',
  steps_accident: 'Reporting an accident at work',
  steps_death: 'Claiming a death benefit',

  // Words of the page on benefits that were paid.
  benefits_page_title: 'Benefits paid',
  benefits_page_lead: 'What workers and their families received, as far as anybody has published it.',
  benefits_page_none: 'Our tables hold no benefits paid anywhere so far.',
  benefits_here: 'In {place}',
  benefits_here_none: 'We have not found how much was paid in benefits in {place} altogether.',
  benefits_here_singles: 'Payments that were reported one by one:',
  benefits_gaps: 'What is not known of benefits',
  benefits_returned_title: 'Beside the contributions',
  benefits_returned_since: '{place}, {since} to {date}: contributions {contributions}, benefits {amount}.',
  benefits_returned: '{place}, {date}: contributions {contributions}, benefits {amount}.',
  benefits_returned_limits:
    'This holds for that place, period and group of participants alone. Benefits follow how many accidents and deaths there are, so another place or period may differ widely.',
  benefits_list: 'What was published, newest first',
  benefits_limits:
    'Amounts of different periods and areas are not added up or ranked here. Those who were entitled and received nothing cannot be seen.',
  benefits_head_where: 'Where, when, what for',
  benefits_head_amount: 'How much, and who says so',
  // {since} and {date} are days, months or years.
  benefits_period: '{since} to {date}',
  benefits_day: '{date}',
  benefits_cases: { by: 'cases', one: '{cases} case', other: '{cases} cases' },
  benefits_persons: { by: 'persons', one: '{persons} person', other: '{persons} people' },
  benefits_amount: '{amount}',

  // Words of the data pages.
  data_title: 'Data',
  data_lead:
    'Every figure of this site, one row each, with its source. What an empty cell means stands at each column.',
  data_rows: 'Rows: {count}',
  data_row: 'One row is {row}.',
  data_columns: 'What the columns mean',
  data_all_rows: 'All rows',
  data_download: 'Download the table',
  data_required: 'required',
  data_line: 'Line {line} of {file}',
  data_back: 'All tables',

  // Words of the files that a reader takes away: what stands beside their links, and inside them.
  file_facts: '{size}, rows: {rows}, release of {date}',
  file_facts_whole: '{size}, release of {date}',
  file_sha: 'SHA-256',
  file_release: 'Release',
  file_licence: 'Licence',
  file_citation: 'How to cite',
  file_empty: 'Empty cell',
  file_empty_text: 'There is no value; what that means stands at the column of the table that the row comes from.',
  file_dates: 'Dates',
  file_dates_text: 'A date that its source gives only as a month or a year is written as text: 2025-03 or 2025.',
  file_untitled: 'title not seen',
  cite_title: 'Cite',
  cite_short_label: 'Short',
  cite_full_label: 'Full',
  cite_short: '{site}, table {table}, release of {date}, {address} ({licence}).',
  cite_full:
    '{site} ({year}). {table} [table, rows: {rows}]. Release of {date}, {kept}. Licence {licence}. {address} (SHA-256 {sha}).',
  cite_publisher:
    'Name the original publisher of the figure that you quote as well: each row has its name and address, in the columns publisher and url.',
  load_title: 'Open it elsewhere',
  load_spreadsheet: 'Excel, LibreOffice',
  load_spreadsheet_text:
    'Open the XLSX file. In Excel with Indonesian settings, do not double-click the CSV: its decimal point would be read as a thousands separator.',
  load_sheets: 'Google Sheets',
  load_r: 'R',
  load_python: 'Python',
  all_title: 'Everything at once',
  all_zip: 'All tables (ZIP)',
  all_text: 'All tables as CSV, with a description of each column, the licence and a guide.',
  all_machines: 'For programs',
  all_package: 'Data Package',
  all_catalog: 'DCAT catalogue',
  all_sums: 'SHA-256 of every file',
  all_feed: 'News of releases and corrections (Atom)',
  row_source_document: 'original document',
  document_without_https: 'address without https: {address}',
  dataset_description: '{title}: one row is {row}. {about}',
  feed_title: '{site}: releases and corrections',
  feed_kept: 'Kept at {address}.',
  feed_revision_title: 'Correction of {row} in the table {table}, column {column}',
  feed_revision_change: 'From “{old}” to “{new}”.',
  readme_release: '{address}. Release of {date}. Licence {licence}.',
  readme_files: 'Files',
  readme_table: '{title}; one row is {row}; rows: {rows}',
  readme_outcomes: 'the outcome of every check as numbers, worked out from the other tables',
  readme_package: 'meaning, type and unit of every column, for people and programs (Data Package)',
  readme_csvw: 'the same description after CSV on the Web',
  readme_sums: 'hashes of the files; check them with sha256sum -c SHA256SUMS',
  readme_reading: 'How to read them',
  readme_csv: 'CSV with commas, decimal points, UTF-8. Dates of ISO 8601; some are only a month or a year.',
  readme_empty:
    'What an empty cell means stands at each column, in datapackage.json and on the sheet dictionary of each XLSX file.',
  readme_conflict:
    'Two sources that speak of the same thing are two rows, even where their figures differ. Do not add them up without reading their notes.',
  readme_cite: 'Cite: {site}, release of {date}, {address}, and the original publisher in the column publisher.',

  // Words of the page of sources.
  sources_page_title: 'Sources',
  sources_page_lead: 'Every document used, and the figures taken from it.',
  sources_seen:
    'There are {total} documents: we read {whole} whole and {excerpt} in part; for {unknown} it was not recorded whether whole or in part.',
  sources_seen_why:
    'Where a document was read only in part, the rest of it may hold a figure that we call “not in the part that we read”.',
  sources_press:
    'News quotes officials or offices. A quotation may have a slip or be rounded; we seldom found the original document.',
  sources_part_title: 'Sources: {kind}',
  sources_letter_title: 'Sources: {kind}, letter {letter}',
  sources_back: 'All sources',
  sources_parts: 'Parts of the list of sources',
  sources_years: 'Sources by year',
  sources_earlier: 'earlier',
  sources_publisher_documents: 'documents: {sources}, rows: {rows}',
  sources_no_title: 'No title seen',
  sources_title_from_address: 'The title was read off the page’s address.',
  sources_date: 'Date',
  sources_no_date: 'none seen',
  sources_rows: 'Taken from here',
  sources_row_of_source: 'Row in the table of sources',

  // Words of the methods page.
  methods_title: 'How we calculate',
  methods_lead: 'How each figure that no source states is calculated, so that anyone can redo it.',
  method_age: 'Age of a figure',
  method_age_text:
    'Whole months from the date of the figure to the date of the data release. Where a source gives only a month or a year, we count from its last day, or from the day when the source came out if that is earlier.',
  method_not_found: 'What was not found',
  method_not_found_text:
    'Where no row of the tables speaks of a time, a year or a place that a chart shows, the chart and its files say so: the row is called unpublished and holds the name of the place, the year, or the months between what is known, and no figure. It says that we found nothing, not that there is nothing.',
  method_months: 'Months paid',
  method_months_text: {
    by: 'months',
    one: 'Money divided by workers and monthly contribution. For {date}: {amount} divided by {workers} workers and {contribution} is {months} month.',
    other:
      'Money divided by workers and monthly contribution. For {date}: {amount} divided by {workers} workers and {contribution} is {months} months.',
  },
  method_cost: 'Cost of a period',
  method_cost_text:
    'Workers with the fixed contribution, times the monthly contribution, times the months. Wage earners are left out: their contribution depends on their wage, which is not published.',
  method_share: 'Share of the budget',
  method_share_text:
    'Money for contributions divided by the regency’s spending of that year, or by the whole budget where spending is not published, at the latest known stage; given as rupiah of every Rp1,000.',
  method_cost_per_worker: 'Cost for each worker',
  method_cost_per_worker_text:
    'The money of a round divided by its workers, taken from the same place and round; where sources differ on the workers, the number of the source of the money is used. The cost a month is that result divided by twelve, as if the money had to last a year.',
  method_cost_of_covering: 'Cost of covering those without cover',
  method_cost_of_covering_text:
    'Those left are the total of workers less the share already covered by the last coverage rate, or less the people covered where their number is published. The cost: those left, times the monthly contribution, times the months. A total implied by a target is the people of the target divided by its percentage.',
  method_sector: 'Estimate by sector',
  method_sector_text:
    'The weight of a sector is its share of all workers, times the chance of its workers being without cover. That chance differs between informal and formal work. A sector’s share is its weight divided by the sum of all weights.',
  method_sector_grid: 'Agriculture’s share of the workers without cover, in percent',
  method_sector_chance: 'Who lacks cover',
  method_sector_mix_row: '{place}: {share} percent farm',
  method_sector_mix_rest: 'the province without its capital',
  method_sector_among: '{rate} of those without cover informal ({place}, {date})',
  method_sector_totals: '{formal} of formal and {all} of all workers covered ({place}, {date})',
  method_sector_informal_only: 'only informal workers lack cover',
  method_sector_equal: 'everyone has the same chance',
  method_sector_like: 'as in {place}',
  method_sector_centre:
    'How the central reading lies in this table is said on the page of sectors; that choice is our judgement. The limits for agriculture are the smallest and largest cell of this table. For other sectors they span every share of informal work that fits the published totals.',
  method_inputs: 'Figures that went in',

  // Terms of social security and work, in plain words.
  glossary_title: 'Glossary',
  glossary_coverage: 'Coverage (UCJ)',
  glossary_coverage_text:
    'The percentage of workers who are participants. UCJ stands for Universal Coverage Jamsostek. Sources often do not explain how it is worked out.',
  glossary_base: 'Base (denominator)',
  glossary_base_text:
    'The number of workers that coverage is divided by. With another base the same participants give another percentage.',
  glossary_participant: 'Participant',
  glossary_participant_text:
    'A worker registered with BPJS Ketenagakerjaan. For an active participant contributions are being paid; sources often do not say which they mean.',
  glossary_contribution: 'Contribution',
  glossary_contribution_text: 'Money paid each month so that a worker is covered.',
  glossary_benefit: 'Benefit',
  glossary_benefit_text:
    'Money or a service that a participant or the family receives, such as a payment when the participant dies.',
  glossary_bpjs: 'BPJS Ketenagakerjaan',
  glossary_bpjs_text:
    'The body that runs social security for workers, also called Jamsostek. It is not BPJS Kesehatan, the health insurer.',
  glossary_jkk: 'JKK',
  glossary_jkk_text: 'Jaminan Kecelakaan Kerja, work accident insurance.',
  glossary_jkm: 'JKM',
  glossary_jkm_text: 'Jaminan Kematian, death insurance: for the family when a participant dies, not from work.',
  glossary_jht: 'JHT and JP',
  glossary_jht_text:
    'Jaminan Hari Tua, old-age savings, and Jaminan Pensiun, the pension. Not part of the JKK and JKM contribution.',
  glossary_pu: 'Wage earner (PU)',
  glossary_pu_text: 'Someone who works for an employer and is paid a wage.',
  glossary_bpu: 'Own-account worker (BPU)',
  glossary_bpu_text:
    'Someone who works for himself or herself, such as a farmer, a trader or a motorcycle taxi driver.',
  glossary_vulnerable: 'Vulnerable worker',
  glossary_vulnerable_text:
    'A worker who earns little and easily falls into poverty after an accident or illness. Each region decides whom it lists.',
  glossary_informal: 'Informal worker',
  glossary_informal_text:
    'As BPS counts: mainly people working alone or with casual helpers, casual workers and unpaid family workers. Not the same as BPU.',
  glossary_adhoc: 'Ad hoc officials',
  glossary_adhoc_text: 'Officials who work for a while, here for a regional election (Pilkada).',

  // Terms of public money, statistics and plans, in plain words.
  glossary_apbd: 'APBD',
  glossary_apbd_text: 'A region’s budget: the money it plans to receive and spend in a year.',
  glossary_rapbd: 'RAPBD',
  glossary_rapbd_text: 'The draft budget, before it is passed.',
  glossary_apbd_p: 'APBD-P',
  glossary_apbd_p_text:
    'The budget as revised within the year. Its figures are never joined to those of another stage, because stages differ.',
  glossary_realisation: 'Realisation',
  glossary_realisation_text: 'Money really received or spent, not planned.',
  glossary_dbh: 'DBH Sawit',
  glossary_dbh_text:
    'The oil-palm revenue share: state money from oil palm that is shared with regions. Part of it may be used to protect oil-palm workers.',
  glossary_bkbk: 'BKBK',
  glossary_bkbk_text: 'A provincial grant for one purpose, here the contributions of extremely poor people.',
  glossary_kbli: 'KBLI and industries',
  glossary_kbli_text:
    'KBLI is Indonesia’s standard list of industries, by letter; A is agriculture, forestry and fishing. Sectors on this site follow its letters.',
  glossary_sakernas: 'Sakernas',
  glossary_sakernas_text:
    'The labour-force survey of BPS. Its results are estimated from a sample of households, and count people working, not workers who can take part.',
  glossary_rpjmn: 'RPJMN',
  glossary_rpjmn_text:
    'The national five-year development plan. Sources do not say whether its measure is that of the UCJ targets, so the two are not joined.',
  glossary_ppid: 'PPID',
  glossary_ppid_text:
    'The officer in each public body who receives requests for information and has to answer (UU 14/2008).',

  // How to read the site, what its figures cannot bear, who runs it, and what may be done with it.
  notes_contents: 'Also on this page',
  notes_marks: 'Reading the marks',
  notes_marks_link:
    'A figure with a dotted line is published; tap it to see its row and its source. A figure with a wavy line is calculated by us; tap it to see how.',
  notes_marks_charts: 'Marks in charts are the same on every page. Colour is never the only mark.',
  notes_marks_empty:
    'An empty cell is not zero. “Not given by its source”: we read the document whole, and it is not there. “Not in the part that we read”: the rest may hold it. “Not seen by us”: it may stand elsewhere.',
  notes_precision: 'Precision of figures',
  notes_precision_text:
    'Sources do not always state a figure to its last unit. Each row keeps how precise its source is:',
  notes_precision_exact: 'Printed in full. Precise need not be right: exact figures sometimes contradict others.',
  notes_precision_rounded: 'Printed after rounding. The true value may be a little above or below.',
  notes_precision_spoken: 'Said by an official at an event. Usually round, with no basis given.',
  notes_precision_about: 'The source itself says “about”.',
  notes_precision_at_least: 'The source says “more than” or “at least”; the upper end is not known.',
  notes_limits: 'Limits of this site',
  notes_limits_excerpt:
    'Some pages could be read only in part. What was not read may hold other figures; each source says whether it was read whole.',
  notes_limits_press:
    'Figures from quotations in the news and government releases, not from ledgers or databases, may be misquoted.',
  notes_limits_absence:
    'That a figure is not here is no proof that it does not exist. We can only say that we did not find it.',
  notes_limits_compare:
    'Figures of different dates, bases or budget stages stand side by side; they are neither joined nor ranked.',
  notes_limits_why: 'A reason for a change is given only with a source. What we suppose is marked “possible”.',
  notes_independence: 'Who is behind this site',
  notes_independence_text:
    'This site is made by citizens, and is not run by the government, BPJS or a party. They do not approve its content before it appears. We name offices, not persons; names of persons stand only in titles and addresses of sources.',
  notes_corrections: 'If something is wrong',
  notes_corrections_how:
    'Name the id of the row and a better source. If it holds, the cell is changed, and its old value, its new value and the reason are kept on the page of releases.',
  notes_corrections_contact: 'Send it to: {contact}',
  notes_corrections_no_contact: 'No address for reports has been set yet.',
  notes_corrections_ledger: 'Ledger of revisions',
  notes_licence: 'Using this data',
  notes_licence_data:
    'The tables may be used, changed and shared under {licence}: name “{site}” and the original publisher of the figure.',
  notes_licence_code: 'The code of the site is under the MIT licence. The source documents stay with their publishers.',
  notes_licence_text: 'Text of {licence}',

  // Words of the page of releases.
  releases_page_title: 'Releases',
  releases_page_lead: 'Releases of the data and every correction.',
  releases_clock:
    'The age of every figure on this site is counted to the day of the newest release. The id of a row never changes.',
  releases_release: 'Release of {date}',
  releases_revisions: 'Revisions',
  releases_revisions_what:
    'When a cell changes after it was published, its old value, its new value and the reason are kept here.',
  releases_revisions_none: 'As of this release nothing has been revised.',
  releases_cell: 'Cell',
  releases_old: 'Old value',
  releases_new: 'New value',
  releases_reason: 'Reason',
  releases_all: 'All releases',
  release_changes: 'What changed in this release',
  release_added: 'new rows: {count}',
  release_changed: 'changed rows: {count}',
  release_removed: 'rows taken away: {count}',
  release_kept: 'This release, as it was published',
  release_kept_what: 'These files never change. What was corrected later stands in a later release.',
  releases_ledger: 'Table and files of revisions',
  releases_methods: 'How to report an error',

  // Words of the chart of coverage progress.
  coverage_title_silent: 'The last published coverage rate is {rate}, as of {date}. We found nothing since',
  coverage_title_fresh: 'The last published coverage rate is {rate}, as of {date}',
  coverage_subtitle:
    'Share of the workers of {place} who take part in BPJS Ketenagakerjaan, in percent; {start} to {release}',
  coverage_reading_points: 'How to read this: each point is one figure at its date.',
  coverage_reading: 'How to read this: each point is one figure at its date; the bars below share the time line.',
  coverage_quote_silent:
    'The last published rate of employment social security coverage in {place} is {rate} of workers, as of {date}; we found nothing newer by {release}.',
  coverage_quote_fresh:
    'The last published rate of employment social security coverage in {place} is {rate} of workers, as of {date}.',
  coverage_limits:
    'No line joins the points: the sources may not use the same number of workers, and often do not explain how they count.',
  coverage_limits_other: 'On the source {publisher}: {note}',
  coverage_limits_announced: '{rate} was announced on the day of a launch, and not reported as a state.',
  coverage_after: 'The highest rate published after the announcement of {announced}: {rate}, as of {date}.',
  coverage_after_none: 'After the announcement of {announced} we found no other rate.',
  coverage_point_published: '{date}: {rate}, published.',
  coverage_point_spoken: '{date}: {rate}, spoken and rounded.',
  coverage_point_announced: '{date}: {rate}, announced at a launch.',
  coverage_point_target: 'Target for the end of {year}: {rate}.',
  coverage_period_paid: 'According to the source, contributions of {workers} workers are paid from {from} to {to}.',
  coverage_period_calculated: {
    by: 'months',
    one: 'The programme for {workers} workers launched on {date}: by our calculation its money pays about {months} month.',
    other:
      'The programme for {workers} workers launched on {date}: by our calculation its money pays about {months} months.',
  },
  coverage_silence: 'From {date} to this release, {release}, we found no new coverage rate.',

  // Words of the chart of uncovered workers by sector.
  sector_other: 'other sectors',
  sector_title: 'Our estimate: {in_ten} without cover are in {sector} (perhaps {low} to {high})',
  sector_title_narrow: 'Our estimate: {in_ten} without cover are in {sector}',
  sector_title_published: 'More workers without cover are in {sector} than in any other sector: {workers}',
  sector_title_published_one: 'Workers without cover in {sector}: {workers}',
  sector_reading: 'How to read this: bars run from the lowest to the highest estimate; the upright line is the centre.',
  sector_subtitle:
    'Share of the workers of {place} without cover, in percent. Estimated from figures for {province} ({date}) and other places; not BPS or BPJS data',
  sector_subtitle_published: 'Workers of {place} without cover by sector, {date}',
  sector_quote:
    'Estimate: of the workers of {place} without employment social security, {in_ten} are in {sector} (between {low} and {high}), calculated from figures for {province} of {date} and other dates. We found no published figure of it.',
  sector_quote_published:
    'Of the workers of {place} without employment social security, more are in {sector} than in any other sector: {workers} people, {date}.',
  sector_quote_published_one:
    'Workers of {place} without employment social security in {sector}: {workers} people, {date}.',
  sector_description: 'Chart of an estimate: each sector’s share of the workers without cover.',
  sector_sentence: 'Share of {sector}: between {low} and {high}, central reading {centre}.',
  sector_published: 'Published: {workers}, {group}.',
  sector_limits:
    'For {place} we found no figure of workers without cover by sector. Each bar runs from the smallest to the largest share that fits the published figures we use; the upright line is our central reading.',
  sector_limits_published: 'The number {workers} is published for {group}. {note}',
  sector_limits_of_published: 'These figures are as their source published them.',

  // Words of the chart of money for contributions.
  funding_title: {
    by: 'months',
    one: 'By our calculation, {amount} in {year} pays for about {months} month for {workers} workers',
    other: 'By our calculation, {amount} in {year} pays for about {months} months for {workers} workers',
  },
  funding_title_at_least: {
    by: 'months',
    one: 'By our calculation, at least {amount} in {year} pays for {months} month or more for {workers} workers',
    other: 'By our calculation, at least {amount} in {year} pays for {months} months or more for {workers} workers',
  },
  funding_title_paid: 'Contributions of {workers} workers from {from} to {to}: {amount} from the budget of {year}',
  funding_title_months: {
    by: 'months',
    one: 'Contributions of {workers} workers for {months} month: {amount} from the budget of {year}',
    other: 'Contributions of {workers} workers for {months} months: {amount} from the budget of {year}',
  },
  funding_title_missing: '{finding}. We found no cost of the {programme} programme',
  funding_title_plain: 'Money for the contributions of workers in {place}',
  funding_subtitle:
    'Money for contributions of workers in {place} by programme round, in rupiah; {contribution} for each worker and month',
  funding_subtitle_changed:
    'Money for contributions of workers in {place} by programme round, in rupiah; for each worker and month {before} at first, then {after}',
  funding_subtitle_plain: 'Money for contributions of workers in {place} by programme round, in rupiah',
  funding_quote: {
    by: 'months',
    one: '{amount}, stated on {stated}, pays for about {months} month of contributions of {workers} workers of {place} in the programme of {date}, at {contribution} a month.',
    other:
      '{amount}, stated on {stated}, pays for about {months} months of contributions of {workers} workers of {place} in the programme of {date}, at {contribution} a month.',
  },
  funding_quote_at_least: {
    by: 'months',
    one: 'At least {amount}, stated on {stated}, pays for {months} month or more of contributions of {workers} workers of {place} in the programme of {date}, at {contribution} a month.',
    other:
      'At least {amount}, stated on {stated}, pays for {months} months or more of contributions of {workers} workers of {place} in the programme of {date}, at {contribution} a month.',
  },
  funding_quote_missing: '{finding} We found no published cost of the programme of {programme}.',
  funding_sentence: '{name}: {amount}; {pays}.',
  funding_share_sentence: '{name}: {share} of every Rp1,000 of the {year} budget.',
  funding_share_unknown:
    '{name}: the share of the budget cannot be calculated, because the money or the budget of its year is not in our tables.',
  funding_limits:
    'How long the money lasts is our calculation where no source says it: money divided by workers and the contribution in force then.',
  funding_limits_articles: 'Money and workers of {year} are named in different articles.',
  funding_limits_stated: 'Where a source states the period that is paid, that period is shown.',
  funding_limits_calculated: {
    by: 'months',
    one: 'The unpublished cost of the {date} programme is calculated from {workers} workers, {contribution} a month, {months} month; we did not find the budget year that carries it.',
    other:
      'The unpublished cost of the {date} programme is calculated from {workers} workers, {contribution} a month, {months} months; we did not find the budget year that carries it.',
  },
  funding_limits_calculated_changed: {
    by: 'months',
    one: 'The unpublished cost of the {date} programme is calculated from {workers} workers, {months} month and the contribution in force; we did not find the budget year that carries it.',
    other:
      'The unpublished cost of the {date} programme is calculated from {workers} workers, {months} months and the contributions in force in them; we did not find the budget year that carries it.',
  },
  funding_limits_wage: 'It leaves out {workers} wage earners, whose contribution depends on their wage.',
  round_launched: 'Launched {date}: {workers} workers',
  round_realised: 'Carried out {date}: {workers} workers',
  round_planned: 'Plan, stated {date}: {workers} workers',
  round_planned_disputed: 'Plan, stated {date}: {workers} workers (sources differ)',
  round_enough: { by: 'months', one: 'enough for about {months} month', other: 'enough for about {months} months' },
  round_enough_at_least: {
    by: 'months',
    one: 'enough for about {months} month or more',
    other: 'enough for about {months} months or more',
  },
  round_paid: 'paid from {from} to {to}',
  round_months: { by: 'months', one: 'for {months} month', other: 'for {months} months' },
  round_unknown: 'for how many months we did not find',
  amount_published: '{amount}',
  amount_at_least: 'at least {amount}',
  amount_calculated: 'about {amount} by our calculation, unpublished',

  // Words of the chart of workers by the funds that pay for them.
  fund_title:
    'Of the {whole} workers in the programme of {date}, the contributions of {workers} are paid from the {fund}',
  fund_quote:
    'Of the {whole} workers of {place} in the programme of {date}, the contributions of {workers} are paid from the {fund}.',
  fund_title_plain: 'Workers of {place} whose contributions are paid publicly, by source of funds',
  fund_subtitle:
    'Workers of {place} whose contributions are paid publicly, by programme round and source of funds, number of people',
  fund_sentence: '{round}. {group}, {fund}: {workers} people.',
  fund_label: 'source of funds: {fund}',
  fund_not_stated: 'source of funds not stated',
  fund_limits: 'These are numbers of people, not of money.',
  fund_limits_plan:
    'We read bars without filling as plans; where sources disagree, one of them says these people were registered already.',
  fund_limits_wage:
    '{workers} people are wage earners; their contribution follows their wage and is not a fixed amount.',
  key_fund_launched: 'launched',
  key_fund_plan: 'plan',
  head_group: 'Group',
  head_fund: 'Funds',
  head_workers: 'People',

  // Words of the chart of the regency’s budget by stage.
  budget_stage_title: 'The {year} budget has two figures: first {before}, then {after} ({stage})',
  budget_stage_quote: 'Budget of {place} for {year}: {item} at first {before}, then {after} ({stage}).',
  budget_stage_reading:
    'How to read this: a year can have several bars, one for each stage; they are not to be added up.',
  budget_stage_title_plain: 'The budget of {place} by year and stage',
  budget_stage_subtitle:
    'Spending of {place}, or the whole budget where spending is not given, by year and stage, in rupiah',
  budget_stage_sentence: '{year}, {label}: {amount}.',
  budget_stage_item: '{stage}: {item}',
  budget_stage_item_as_of: '{stage}: {item}, as of {date}',
  budget_stage_limits:
    'One year has several figures because a budget changes: ceiling plan (KUA-PPAS, before the draft), draft (RAPBD), budget, then revised budget. They are not added and not joined. Spending and the whole budget are two different things as well.',
  budget_stage_limits_spent: 'Realised money is what had been spent by that date, not always a full year.',
  budget_stage_limits_percent:
    'For {year} we found only that {rate} of spending was realised over the full year, without the rupiah.',
  budget_none_found: 'we found no figure',
  key_budget: 'budget in force',
  key_budget_plan: 'plan or draft',
  key_budget_spent: 'money spent',
  head_year: 'Year',
  head_stage: 'Stage and item',
  head_note: 'Note',

  // Words of the chart of overlapping shares of spending.
  shares_title: 'Spending in {year}: {share} on {item}',
  shares_title_overlap: 'Spending in {year}: {share} on {item}. These kinds of spending overlap, so do not add them up',
  shares_quote: 'Of the spending of {place} in {year}, {share} is on {item}.',
  shares_quote_overlap:
    'Of the spending of {place} in {year}, {share} is on {item}; this kind of spending overlaps with others.',
  shares_subtitle: 'Share of the spending of {place} in {year}, in percent',
  shares_sentence: '{item}: {share}.',
  shares_limits_overlap:
    'They add up to more than 100 percent because one rupiah can be in two kinds, such as a teacher’s salary: education and also personnel (our example).',
  shares_limits: 'We found no other shares of spending.',
  head_kind: 'Kind of spending',
  head_share_of_spending: 'Share of spending',
  head_realised: 'Realised',

  // Words of the chart of the numbers of workers that rates rest on.
  denominators_title: 'Sources disagree on how many workers there are in all: from {least} to {most} people',
  denominators_quote:
    'Sources up to {release} differ on the number of all workers of {place}, on which coverage rates rest: from {least} to {most} people.',
  denominators_title_official: 'Workers who can take part, as BPJS counts them: {workers}, {date}',
  denominators_title_plain: 'Numbers of workers of {place} that rates are divided by',
  denominators_subtitle:
    'Number of workers of {place} by source and by calculation, people; smallest at the top; to {release}',
  denominators_limits: 'These numbers cannot be mixed: they count different people in different years.',
  denominators_limits_implied: 'The hatched numbers we calculated from figures printed together in one document.',
  denominators_working: 'People working, as BPS counts them, {date}',
  denominators_ucj_base: 'Workers who can take part, as BPJS counts them, {date}',
  denominators_spoken: 'Spoken of as the number of workers, {date}',
  denominators_spoken_between: 'Spoken of as the number of workers, {from} to {to}',
  denominators_stated: 'Printed as the number of workers, {date}',
  denominators_from_target: 'Calculated: {workers} people are said to be {rate}',
  denominators_from_step: 'Calculated: {added} people are said to lift {before} to {after}',
  denominators_between: 'between {low} and {high} because of rounding',
  denominators_sentence: '{what}: {workers}.',
  denominators_sentence_between: '{what}: {workers}, {between}.',
  denominators_cell_between: '{workers}, {between}',
  denominators_head_what: 'Number',
  denominators_head_workers: 'Workers',
  denominators_head_concept: 'Who is counted',
  denominators_method: 'Numbers of workers behind percentages',
  denominators_method_text:
    'Where a source prints a number of people and their percentage, the number of all workers is the one divided by the other. Where people are said to lift a percentage, they are divided by the difference of the two. Printed percentages are rounded; the limits move them by half a unit of their last digit.',
  denominators_method_people:
    'The other way round, the people behind a percentage are that percentage times the number of workers.',
  denominators_method_target: '{workers} divided by {rate} gives {base}, between {low} and {high}.',
  denominators_method_step:
    '{added} divided by the difference of {after} and {before} gives {base}, between {low} and {high}.',

  // Words of the chart of the periods for which contributions are known to be paid.
  funded_title_silent: 'After {to} we found no word of whose contributions the government still pays',
  funded_title: 'Periods for which contributions are paid in {place}',
  funded_subtitle: 'Contributions paid from public budgets in {place}, from the first known launch to {release}',
  funded_reading: 'How to read this: time runs from left to right; a bar runs from the start of a period to its end.',
  funded_quote:
    'According to the source, the contributions of {workers} workers of {place} are paid publicly until {to}. After that, up to {release}, we found no word of whose contributions are still paid.',
  funded_round: '{workers} workers, launched {date}',
  funded_span_published: 'paid from {from} to {to}, as published',
  funded_span_months: {
    by: 'months',
    one: 'paid from {from} to {to}, {months} month, as published',
    other: 'paid from {from} to {to}, {months} months, as published',
  },
  funded_span_calculated: {
    by: 'months',
    one: 'the money pays about {months} month, by our calculation',
    other: 'the money pays about {months} months, by our calculation',
  },
  funded_unknown: 'Not known whose contributions are paid',
  funded_unknown_until: 'from when the money runs out by our calculation, until {from}',
  funded_unknown_between: 'after {to}, until {from}',
  funded_unknown_after: 'after {to}, to this release',
  funded_unknown_since: 'from when the money runs out by our calculation, to this release',
  funded_sentence: '{name}: {span}.',
  funded_label_calculated: { by: 'months', one: '± {months} month', other: '± {months} months' },
  funded_label_months: { by: 'months', one: '{months} month', other: '{months} months' },
  funded_key_unknown: 'not known',
  funded_limits: 'Contributions that workers or their employers pay themselves are not included.',
  funded_limits_start: 'Of a period that we calculate we found no start; we assume the day of the launch.',
  funded_limits_unknown: 'Grey hatching does not prove that payment stopped, only that we found no word of it.',
  funded_limits_plan: 'The plan for {workers} workers ({date}) is not drawn, because its start and end are not stated.',
  funded_limits_plan_disputed:
    'The plan for {workers} workers ({date}) is not drawn, because its start and end are not stated; one source says these workers were registered already.',
  funded_head_who: 'Who',
  funded_head_span: 'Period',

  // Words of the chart that compares places.
  comparison_title: 'The figures of these areas are not of one date',
  comparison_title_missing:
    'Coverage rates of these areas are of different dates; for {none} of {all} areas we found none',
  comparison_missing: '{none} of {all} areas',
  comparison_quote:
    'For {none} of {all} areas (the regencies and cities of {province}, the province and the nation) we found no rate of employment social security coverage; the other rates are of different dates, to {release}.',
  comparison_title_plain: 'The coverage rates that we found for the areas of {province}',
  comparison_reading: 'How to read this: one row for each area; further right is newer, higher up is a higher rate.',
  comparison_point: '{place}, {date}: {rate}.',
  comparison_subtitle:
    'Share of workers who take part in BPJS Ketenagakerjaan in each regency and city of {province}, in the province and nationwide, in percent; to {release}',
  comparison_limits_order: 'The order is alphabetical, not a ranking. Figures of different dates cannot be ranked.',
  comparison_limits_bases:
    'No line joins the points: the number of workers that rates are divided by may differ and is often not stated.',
  comparison_limits_labels:
    'The drawing prints the newest and the first figure of each area where they fit; all figures are in the table.',
  comparison_sentence: '{place}: newest figure {rate}, {date}.',
  comparison_sentence_none: '{place}: we found no figure.',
  comparison_counts: '{covered} of {base}',
  comparison_counts_uncovered: '{covered} covered, {uncovered} not',
  comparison_counts_no_base: '{covered}; of how many is not stated',
  comparison_counts_only_base: 'of {base}; those covered not stated',
  comparison_head_place: 'Place',
  comparison_head_rate: 'Coverage',
  comparison_head_counts: 'Workers covered, of how many',

  // Columns of the charted rows, as the files name and explain them.
  column_amount_idr: 'Amount (rupiah)',
  column_amount_idr_budget_stage_text: 'Amount in rupiah.',
  column_amount_idr_funding_text: 'Money for contributions.',
  column_as_of: 'As of',
  column_as_of_text: 'The date that the figure refers to, where stated.',
  column_base_row: 'Base row',
  column_base_row_text: 'Id of the row of the table workforce.',
  column_base_workers: 'Base',
  column_base_workers_text: 'Number of workers that the source uses, where stated.',
  column_budget_idr: 'Budget (rupiah)',
  column_budget_idr_text: 'The regency’s budget of the year, latest known stage.',
  column_budget_row: 'Budget row',
  column_budget_row_text: 'Id of the row of the table apbd.',
  column_concept: 'Concept',
  column_concept_text: 'Who is counted, as in the table workforce.',
  column_contribution_idr: 'Contribution (rupiah)',
  column_contribution_idr_text:
    'Contribution for each worker and month; empty where it changes within the months paid, or is not known.',
  column_covered_workers: 'Covered',
  column_covered_workers_text: 'Workers covered, where stated.',
  column_date: 'Date',
  column_date_text: 'Date of the statement or launch.',
  column_date_comparison_text: 'The date that the rate speaks of.',
  column_date_coverage_text: 'Date, or start of the period.',
  column_date_denominators_text: 'Date of the published number.',
  column_date_end: 'Until',
  column_date_end_coverage_text: 'End of the period.',
  column_date_end_funded_text: 'Last day.',
  column_date_funded: 'From',
  column_date_funded_text: 'First day.',
  column_date_sector_text: 'Date of the published figure.',
  column_fiscal_year: 'Fiscal year',
  column_fiscal_year_text: 'The budget year.',
  column_fund: 'Source of funds',
  column_fund_text: 'The funds that pay; empty when not stated.',
  column_fund_name_id: 'Name of another fund (Indonesian)',
  column_fund_name_en: 'Name of another fund (English)',
  column_fund_name_text: 'What the fund is called, where the column fund says other.',
  column_item_name_id: 'Name of another item (Indonesian)',
  column_item_name_en: 'Name of another item (English)',
  column_item_name_text: 'What the item is called, where the column item says other.',
  column_item_budget_stage: 'Item',
  column_item_budget_stage_text: 'spending: spending; total: the whole budget.',
  column_item_shares: 'Kind of spending',
  column_item_shares_text: 'Kind of spending; kinds overlap.',
  column_shown: 'Drawn',
  column_shown_text: 'Yes where the row is drawn in the picture; no where the picture has no room for it.',
  column_mark: 'Mark',
  column_mark_budget_stage_text:
    'plan: a plan or draft; budget: a budget in force; spent: money spent; unpublished: none found.',
  column_mark_comparison_text:
    'published: a published rate; announced: announced at a launch; unpublished: no rate was published.',
  column_mark_coverage_text:
    'published: a published rate; announced: announced at a launch; target; paid: a period known to be paid; calculated: a period that the money would pay; unpublished: nothing published.',
  column_mark_denominators_text: 'published: a published number; calculated: our calculation, not published.',
  column_mark_fund_text: 'launched: launched; plan: a plan.',
  column_mark_funded_text:
    'paid: a published period of payment; calculated: the period that the money would pay; unpublished: no period of payment is known.',
  column_mark_funding_text:
    'published: a published amount; at_least: published as a lower bound; calculated: our calculation, not published.',
  column_mark_sector_text: 'estimate: our estimate; published: a published figure.',
  column_months: 'Months',
  column_months_coverage_text: 'Months paid: as published, or by our calculation.',
  column_months_funded_text: 'Months published, or that the money pays.',
  column_months_funding_text: 'Months of contributions that the money pays, or the published period.',
  column_per_thousand_idr: 'Rupiah of every Rp1,000',
  column_per_thousand_idr_text: 'Share of the budget.',
  column_place: 'Place',
  column_place_text: 'The place.',
  column_precision: 'Precision',
  column_precision_text: 'Precision of the figure in the source.',
  column_precision_denominators_text: 'Precision of the number in the source.',
  column_publisher: 'Publisher',
  column_publisher_text: 'Publisher of the document.',
  column_qualifier: 'Qualifier',
  column_qualifier_text: 'exact, rounded, about or at_least.',
  column_rate_percent: 'Coverage (percent)',
  column_rate_percent_text: 'Percentage as printed.',
  column_realised_percent: 'Realised (percent)',
  column_realised_percent_text: 'Share of this kind’s budget that was spent.',
  column_round: 'Round',
  column_round_text: 'Round of the programme.',
  column_row: 'Row',
  column_row_text: 'Id of the row in that table; several ids are separated by spaces.',
  column_rows: 'All rows',
  column_rows_text: 'Every row that a cell was taken or calculated from, as table:id, separated by spaces.',
  column_calculated: 'Calculated',
  column_calculated_text:
    'Columns of this row that no document prints, each with its section on the methods page, as months:months-paid; empty when every cell stands in a row named.',
  column_event: 'Event',
  column_event_text: 'The event that the row reports; rows of one event are one statement with several sources.',
  column_note_id: 'Note (Indonesian)',
  column_note_en: 'Note (English)',
  column_note_text: 'What to know of the credited row before using it.',
  column_money_date: 'Date of the money',
  column_money_date_text: 'Date of the statement on the amount.',
  column_stated: 'Stated on',
  column_stated_text: 'Date on which a target was stated.',
  column_base_date: 'Date of the number of workers',
  column_base_date_text: 'Date of the number that the rate is counted on.',
  column_sector: 'Sector',
  column_sector_text: 'Sector, or "none" where the source names none.',
  column_segment: 'Segment',
  column_segment_text: 'Segment of membership.',
  column_set_by: 'Set by',
  column_set_by_text: 'Who set the target.',
  column_share_centre_percent: 'Centre (percent)',
  column_share_centre_percent_text: 'Central reading.',
  column_share_high_percent: 'High (percent)',
  column_share_high_percent_text: 'Largest share of the uncovered consistent with published totals.',
  column_share_low_percent: 'Low (percent)',
  column_share_low_percent_text: 'Smallest share of the uncovered consistent with published totals.',
  column_share_percent: 'Share of spending (percent)',
  column_share_percent_text: 'Share of spending; not to be added up.',
  column_source: 'Source id',
  column_source_text: 'Id of the document in the table sources.',
  column_stage: 'Stage',
  column_stage_text: 'Stage of the budget; never added up.',
  column_table: 'Table',
  column_table_text: 'The table of data/ that the row comes from.',
  column_url: 'Address',
  column_url_text: 'Address of the document.',
  column_workers: 'Workers',
  column_workers_text: 'Number of workers.',
  column_workers_coverage_text: 'Number of workers, where stated.',
  column_workers_funded_text: 'Workers of the round of the programme.',
  column_workers_funding_text: 'Workers of the round; for a calculation, those with the fixed contribution.',
  column_workers_high: 'High',
  column_workers_high_text: 'Highest number that rounding of the printed figures allows.',
  column_workers_low: 'Low',
  column_workers_low_text: 'Lowest number that rounding of the printed figures allows.',
  column_workers_sector_text: 'Number of workers that was published.',

  // Words inside drawings; short, because they stand on marks.
  label_newest: '{rate} percent',
  label_rate: '{rate}',
  label_spoken: '{rate} (spoken)',
  label_announced: '{rate} announced',
  label_target: '{year} target: {rate}',
  label_target_short: '{year}: {rate}',
  label_silence: 'We found nothing',
  label_silence_since: 'We found nothing after {date}',
  label_paid_title: 'Months paid, as stated or calculated',
  label_paid: 'published: {months}',
  label_paid_calculated: {
    by: 'months',
    one: 'calculated: about {months} month',
    other: 'calculated: about {months} months',
  },
  label_estimate_title: 'Estimate: share of those without cover',
  label_range: '{centre}% ({low}–{high}%)',
  label_published_title: 'Published, number of people',
  label_published_title_apart: 'Published, number of people: different groups, not to be compared',
  label_uncovered: '{group} without cover, {date}',
  label_sector_fund: '{group}',
  label_sector: '{sector}',
  label_at_least: 'at least {amount}',
  label_money_title: 'Money by programme round, in rupiah',
  label_share_title: 'Rupiah of every Rp1,000 of the regency’s budget (APBD)',
  label_share_of: '{item} {year}: {budget}',
  label_share_unknown: 'cannot be calculated',

  // Words around charts: keys, table heads and cells, downloads.
  key_published: 'published',
  key_spoken: 'spoken, rounded',
  key_announced: 'announced, not reported',
  key_target: 'target',
  key_paid: 'period paid, according to the source',
  key_calculated: 'our calculation',
  key_unpublished: 'we found none',
  key_estimate: 'estimate, lowest to highest',
  key_published_count: 'published number',
  key_uncovered_count: 'without cover, published number',
  key_covered_count: 'with cover, published number',
  key_published_money: 'published amount',
  key_planned_money: 'amount of a plan',
  key_at_least: 'at least; the end is not known',
  key_calculated_money: 'our calculation, unpublished',
  head_date: 'Date',
  head_figure: 'Figure',
  head_source: 'Source',
  head_sector: 'Sector',
  head_share: 'Share',
  head_round: 'Round',
  head_money: 'Money',
  head_pays: 'Enough for',
  head_share_of_budget: 'Share of budget',
  cell_published: '{rate}',
  cell_spoken: '{rate}, spoken',
  cell_announced: '{rate}, announced',
  cell_target: 'target {rate}',
  cell_since: 'since {date}',
  cell_from: 'from {date}',
  cell_period: '{from} to {to}',
  cell_range: '{low} to {high}, centre {centre}',
  cell_estimate: 'our estimate',
  cell_workers: '{workers} people',
  cell_published_only: 'published',
  cell_per_thousand: '{share} of every Rp1,000',
  cell_per_thousand_at_least: 'at least {share} of every Rp1,000',
  sources_count: { one: '{count} document', other: '{count} documents' },
  mark_told: '{what} Source: {publishers}.',
  mark_told_more: '{what} Source: {publishers} and {count} more.',
  mark_told_calculated: '{what} Our calculation.',
  chart_source: 'Source',
  chart_source_more: { one: 'and {count} more publisher', other: 'and {count} more publishers' },
  pages_of_list: 'Pages of this list',
  page_of_list: 'Page {page}',
  page_title_of_list: '{title}, page {page}',
  more_rows: 'Listed here: {listed} of {all}.',
  more_rows_table: 'All of them are in the table {table}',
  chart_limits_newest: 'Drawn and listed here are the newest {drawn} of {all}. The files hold all of them.',
  chart_limits_thinned:
    'Drawn and listed here are {drawn} of {all}: the newest, and before them as a rule the last of each year. The files hold all of them.',
  chart_limits: 'Keep in mind',
  chart_table: 'See the table',
  chart_downloads: 'Download',
  chart_key: 'Key',
  chart_table_scroll: 'Table: {title}',
  as_of: 'Release {date}',

  // Words of what a reader takes away from a chart: files, sentence, citations, embedding, sharing.
  take_title_short: 'Share',
  take_title: 'Share, cite, embed',
  take_whatsapp: 'Send by WhatsApp',
  take_own_page: 'This chart’s own page',
  take_share_picture: 'Picture for messages',
  take_sentence: 'Sentence to paste',
  take_cite_site: 'Citing this site, short and full',
  take_cite_publisher: 'Citing the original publisher, short and full',
  take_cite_more: {
    one: 'The citation of {count} more document is in the XLSX file.',
    other: 'Citations of {count} more documents are in the XLSX file.',
  },
  take_embed: 'Line that embeds the chart in another page',
  take_published: '{finding} Source: {publishers}; compiled by {site}, release {release}. {address}',
  take_calculated: '{finding} Calculated by {site} from figures of {publishers}, release {release}. {address}',
  take_finding: '{title}. {subtitle}.',
  take_publishers_more: {
    one: '{publishers}, and {count} more publisher',
    other: '{publishers}, and {count} more publishers',
  },
  cite_site_short: '{site}, release {release}, {address}',
  cite_site_full:
    '{site}. “{title}”. {subtitle}. Release {release}, {kept}. Data {licence}. {address} (SHA-256 of the CSV: {hash})',
  cite_publisher_short: '{publisher}, {date}',
  cite_publisher_full: '{publisher}. “{title}”. {date}. {address}',
  cite_publisher_untitled: '{publisher}. {date}. {address}',
  cite_undated: 'date not recorded',
  picture_source: 'Source: {publishers}. Release {release}, data {licence}.',
  picture_release: 'Release {release}',
  take_page: 'More: {page}',
  embed_back: 'Limits, table and files: {site}',
});
