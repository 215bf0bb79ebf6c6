import { apbd } from './apbd.ts';
import { benefits } from './benefits.ts';
import { channels } from './channels.ts';
import { checks } from './checks.ts';
import { coverage } from './coverage.ts';
import { employment } from './employment.ts';
import { enrolment } from './enrolment.ts';
import { funding } from './funding.ts';
import { gaps } from './gaps.ts';
import { releases } from './releases.ts';
import { revisions } from './revisions.ts';
import { rules } from './rules.ts';
import { sources } from './sources.ts';
import { story } from './story.ts';
import type { Row } from './table.ts';
import { targets } from './targets.ts';
import { workforce } from './workforce.ts';

/** Every table of the site, in the order in which a reader meets them. */
export const tables = {
  coverage,
  targets,
  workforce,
  enrolment,
  funding,
  benefits,
  apbd,
  employment,
  rules,
  channels,
  story,
  checks,
  gaps,
  sources,
  releases,
  revisions,
} as const;

export type TableName = keyof typeof tables;
export type RowOf<Name extends TableName> = Row<(typeof tables)[Name]>;
export const tableNames = Object.keys(tables) as TableName[];

/** A row of a table. */
export interface RowRef {
  readonly table: TableName;
  readonly id: string;
}
