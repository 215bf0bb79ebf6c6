import { definePage } from '../../define-page.ts';
import { say } from '../../press/sentence.ts';

export default definePage({
  id: 'outcomes',
  addresses: { id: '/cek-angka/hasil/', en: '/en/checks/outcomes/' },
  entry: 'checks',
  paths: ({ data }) => (data.checks.length === 0 ? [] : [{ path: '', props: {} }]),
  head: (language) => ({ title: say(language, 'outcomes_title'), description: say(language, 'outcomes_lead') }),
});
