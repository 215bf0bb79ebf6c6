import type { Words } from './column.ts';

/** A place in a check's arithmetic: the tables it may take a row from, with the columns that the row has to fill. */
export interface Role {
  readonly from: Readonly<Record<string, readonly string[]>>;
  /** More than one row may stand here. */
  readonly many?: true;
  readonly optional?: true;
}

export interface CheckKind {
  readonly title: Words;
  readonly roles: Readonly<Record<string, Role>>;
  /** Names of settings, such as `months=12`. */
  readonly settings?: readonly string[];
}

const rate = { from: { coverage: ['rate_percent'] } } as const;
const target = { from: { targets: ['rate_percent', 'workers'] } } as const;
const people = { from: { enrolment: ['workers'] } } as const;
/** A published number of workers, or a target whose rate and head-count together imply one. */
const base = { from: { workforce: ['workers'], targets: ['rate_percent', 'workers'] } } as const;

/**
 * The kinds of checks that the ledger knows. The column `operands` of `checks.csv` fills the roles with rows:
 * `before=coverage:cov011 added=enrolment:enr001`.
 */
export const checkKinds = {
  step: {
    title: { id: 'kenaikan yang harus dijelaskan tambahan peserta', en: 'a step that an addition should explain' },
    roles: {
      before: rate,
      added: people,
      base: { ...base, many: true },
      after: { from: { coverage: ['rate_percent'], targets: ['rate_percent'] } },
    },
  },
  ceiling: {
    title: { id: 'tambahan yang tidak boleh melewati semua pekerja', en: 'an addition that cannot pass all workers' },
    roles: { before: rate, added: people, base: { ...base, many: true } },
  },
  implied_base: {
    title: { id: 'jumlah pekerja yang tersirat dari persen dan orang', en: 'a base implied by a rate and a count' },
    roles: { target, base: { from: { workforce: ['workers'] }, many: true } },
  },
  implied_base_of_step: {
    title: { id: 'jumlah pekerja yang tersirat dari kenaikan', en: 'a base implied by a step' },
    roles: { before: rate, after: rate, added: people, base: { from: { workforce: ['workers'] }, many: true } },
  },
  rate: {
    title: { id: 'persen terhadap orang dan jumlah pekerja', en: 'a rate against its count and base' },
    roles: {
      covered: { from: { enrolment: ['workers'], coverage: ['covered_workers'] }, optional: true },
      uncovered: { from: { coverage: ['uncovered_workers'] }, optional: true },
      base,
      rate,
    },
  },
  cost: {
    title: { id: 'biaya terhadap anggaran', en: 'a cost against a budget' },
    roles: {
      money: { from: { funding: ['amount_idr'] } },
      workers: people,
      contribution: { from: { rules: ['value'] } },
    },
    settings: ['months'],
  },
  sum: {
    title: { id: 'bagian terhadap jumlahnya', en: 'parts against a total' },
    roles: {
      part: {
        from: { enrolment: ['workers'], coverage: ['covered_workers'], apbd: ['amount_idr|share_percent'] },
        many: true,
      },
      whole: { from: { enrolment: ['workers'], coverage: ['covered_workers'], apbd: ['amount_idr'] }, optional: true },
    },
  },
  same: {
    title: { id: 'hal yang sama dengan angka berbeda', en: 'the same quantity with different values' },
    roles: {
      row: {
        from: { coverage: [], workforce: [], targets: [], enrolment: [], funding: [], apbd: [], employment: [] },
        many: true,
      },
    },
    settings: ['column'],
  },
  identical: {
    title: { id: 'hal berbeda dengan angka yang sama persis', en: 'different quantities with the very same value' },
    roles: { row: { from: { apbd: ['amount_idr'] }, many: true } },
  },
  highest: {
    title: { id: 'klaim tertinggi terhadap pembanding', en: 'a superlative against a comparator' },
    roles: { claim: rate, other: rate },
  },
  plan: {
    title: { id: 'rencana terhadap pelaksanaan', en: 'a plan against what came of it' },
    roles: {
      plan: { from: { enrolment: ['workers'], apbd: ['amount_idr'] } },
      result: { from: { enrolment: ['workers'], apbd: ['amount_idr'] } },
    },
  },
  change: {
    title: { id: 'perubahan yang tidak dijelaskan', en: 'a change that nobody explains' },
    roles: { before: { from: { coverage: [] } }, after: { from: { coverage: [] } } },
    settings: ['column'],
  },
} as const satisfies Record<string, CheckKind>;

/** Columns that hold a table's figure, best first, where a check does not name one. */
export const figureColumns: readonly string[] = [
  'rate_percent',
  'workers',
  'amount_idr',
  'covered_workers',
  'uncovered_workers',
  'share_percent',
];

/** One filled role of a check, or one setting. */
export type Operand =
  | { readonly role: string; readonly table: string; readonly id: string }
  | { readonly setting: string; readonly value: string };

const OPERAND = /^([a-z]+)=(?:([a-z]+):([a-z0-9-]+)|([a-z0-9_.]+))$/;

/** The operands of a check's cell; null when the text is not of the form `role=table:id setting=value`. */
export const parseOperands = (text: string): readonly Operand[] | null => {
  const found = text.split(' ').map((part): Operand | null => {
    const [, name, table, id, value] = OPERAND.exec(part) ?? [];
    if (!name) return null;
    return table && id ? { role: name, table, id } : { setting: name, value: value! };
  });
  return found.every((operand) => operand !== null) ? found : null;
};
