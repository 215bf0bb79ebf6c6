import type { PageName } from './addresses.ts';
import type { MessageKey } from './messages.ts';

/** Name of each page, as menus show it. */
export const pageTitles = {
  home: 'home',
  coverage: 'coverage_page_title',
  sectors: 'sectors_page_title',
  budget: 'budget_page_title',
  apbd: 'apbd_page_title',
  compare: 'compare_page_title',
  checks: 'checks_page_title',
  unpublished: 'unpublished_page_title',
  rights: 'rights_page_title',
  data: 'data_title',
  sources: 'sources_page_title',
  methods: 'methods_title',
  releases: 'releases_page_title',
} as const satisfies Record<PageName, MessageKey>;
