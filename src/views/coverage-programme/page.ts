import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'coverage-programme',
  addresses: { id: '/cakupan/program/', en: '/en/coverage/programme/' },
  entry: 'coverage',
  head: (language) => ({
    title: say(language, 'coverage_programme_heading'),
    description: say(language, 'coverage_programme_lead'),
  }),
});
