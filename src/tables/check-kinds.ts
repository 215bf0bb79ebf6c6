import { ceiling } from './check-kinds/ceiling.ts';
import { change } from './check-kinds/change.ts';
import { cost } from './check-kinds/cost.ts';
import { cut } from './check-kinds/cut.ts';
import { highest } from './check-kinds/highest.ts';
import { identical } from './check-kinds/identical.ts';
import { impliedBaseOfStep } from './check-kinds/implied-base-of-step.ts';
import { impliedBase } from './check-kinds/implied-base.ts';
import { plan } from './check-kinds/plan.ts';
import { rate } from './check-kinds/rate.ts';
import { same } from './check-kinds/same.ts';
import { step } from './check-kinds/step.ts';
import { sum } from './check-kinds/sum.ts';

/** The kinds of checks that the ledger knows, by their name in `checks.csv`: the only list of them. */
export const checkKinds = {
  step,
  ceiling,
  implied_base: impliedBase,
  implied_base_of_step: impliedBaseOfStep,
  rate,
  cost,
  sum,
  cut,
  same,
  identical,
  highest,
  plan,
  change,
} as const;

export type CheckKindName = keyof typeof checkKinds;
