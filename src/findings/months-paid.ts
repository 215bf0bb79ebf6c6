/**
 * Months of contributions that an amount pays for a group of workers.
 *
 * @param amount rupiah
 * @param contribution rupiah a month for each worker
 */
export const monthsPaid = (amount: number, workers: number, contribution: number): number => {
  if (!(workers > 0 && contribution > 0))
    throw new RangeError('months paid need workers and a contribution above zero');
  return amount / (workers * contribution);
};

/** Rupiah that a group of workers costs for a number of months. */
export const costOf = (workers: number, contribution: number, months: number): number =>
  workers * contribution * months;
