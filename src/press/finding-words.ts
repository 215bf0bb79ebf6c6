import type { Finding } from '../findings/checks/ledger.ts';
import type { PlainKey } from '../i18n/messages.ts';

/** What a list of checks that come to one finding is called, and what that finding means. */
export const findingWords: Readonly<Record<Finding, { readonly title: PlainKey; readonly text: PlainKey }>> = {
  contradiction: { title: 'checks_contradictions', text: 'checks_contradictions_text' },
  undecided: { title: 'checks_undecided', text: 'checks_undecided_text' },
  plan: { title: 'checks_plans', text: 'checks_plans_text' },
  reading: { title: 'checks_readings', text: 'checks_readings_text' },
  agreement: { title: 'checks_agreements', text: 'checks_agreements_text' },
};
