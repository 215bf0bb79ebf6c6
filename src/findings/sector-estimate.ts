/**
 * Who the uncovered workers are, by sector. No office publishes this, so it is estimated from published shares:
 * each sector's share of employment, weighted by its workers' chance of being uncovered, which differs only
 * between informal and formal work.
 *
 *     weight = share × (informal × q_informal + (1 − informal) × q_formal)
 *
 * Method, assumptions and known answers: methods page, section `sector-estimate`.
 */

/** Published shares, as fractions of one. */
export interface SectorShares {
  /** Agriculture's share of employment in the province. */
  readonly agriculture: number;
  /** Informal share of all work in the province. */
  readonly informal: number;
  /** Informal share inside agriculture in the province. */
  readonly informalInAgriculture: number;
  /** Shares of employment in the province of the sectors outside agriculture that are published, by name. */
  readonly others: Readonly<Record<string, number>>;
}

/** How likely each kind of work is to be without cover. Only the ratio of the two decides a share, so that they need not stay below one. */
export interface UncoveredChance {
  readonly informal: number;
  readonly formal: number;
}

/** Agriculture's share of employment in one scenario, as a fraction. */
export interface MixScenario {
  readonly name: string;
  readonly agriculture: number;
}

export interface Share {
  readonly low: number;
  readonly centre: number;
  readonly high: number;
}

export interface SectorEstimate {
  /** Agriculture's share of the uncovered: one row for each mix, one column for each chance; fractions. */
  readonly grid: readonly (readonly number[])[];
  /** Share of the uncovered of each sector, `agriculture` and `other` included; fractions. */
  readonly sectors: Readonly<Record<string, Share>>;
  /** Informal share outside agriculture that the published totals leave over. */
  readonly informalOutside: number;
}

const weight = (share: number, informal: number, chance: UncoveredChance): number =>
  share * (informal * chance.informal + (1 - informal) * chance.formal);

/** Informal share of all work outside agriculture: what remains of the published total. */
const residualInformal = ({ agriculture, informal, informalInAgriculture }: SectorShares): number =>
  (informal - agriculture * informalInAgriculture) / (1 - agriculture);

/**
 * Lowest and highest informal share that one sector outside agriculture can have when all sectors there together
 * have the published informal share: the others take as much, or as little, of it as they can hold.
 */
const informalLimits = (part: number, informalOutside: number): [number, number] => [
  Math.max(0, (informalOutside - (1 - part)) / part),
  Math.min(1, informalOutside / part),
];

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The estimate. `centre` names the mix and the chances that the central reading is made from: midway between those chances. Low and
 * high are the smallest and the largest share over all cells and over every informal share that the published totals allow.
 */
export const estimateSectors = (
  shares: SectorShares,
  mixes: readonly MixScenario[],
  chances: readonly UncoveredChance[],
  centre: { readonly mix: number; readonly chances: readonly number[] },
): SectorEstimate => {
  const informalOutside = residualInformal(shares);
  const outside = 1 - shares.agriculture;
  const inside = [...mixes.map(({ agriculture }) => agriculture), shares.agriculture];
  const taken = Object.values(shares.others).reduce((sum, share) => sum + share, 0);
  if (chances.some(({ informal, formal }) => !(informal >= 0 && formal >= 0))) {
    throw new RangeError(
      'data/coverage.csv:role: the coverage of formal workers in the province leaves informal workers less than none without cover; correct the rows of formal_in_province and all_in_province',
    );
  }
  if (
    inside.some((share) => !(share > 0 && share < 1)) ||
    !(informalOutside >= 0 && informalOutside <= 1) ||
    taken >= outside
  ) {
    throw new RangeError(
      'data/employment.csv:role: the rows of the estimate by sector cannot be shares of one whole (agriculture, the other sectors and informal work together); correct the rows',
    );
  }
  const named = Object.entries(shares.others).map(([name, share]) => [name, share / outside] as const);
  const rest = 1 - named.reduce((sum, [, part]) => sum + part, 0);
  const parts: readonly (readonly [string, number])[] = [...named, ['other', rest]];

  const agricultureShare = (mix: MixScenario, chance: UncoveredChance): number => {
    const inside = weight(mix.agriculture, shares.informalInAgriculture, chance);
    return inside / (inside + weight(1 - mix.agriculture, informalOutside, chance));
  };
  const grid = mixes.map((mix) => chances.map((chance) => agricultureShare(mix, chance)));
  const cells = grid.flat();
  const atCentre = (share: (mix: MixScenario, chance: UncoveredChance) => number): number =>
    mean(centre.chances.map((chance) => share(mixes[centre.mix]!, chances[chance]!)));

  const partShare = (part: number, informal: number, mix: MixScenario, chance: UncoveredChance): number => {
    const outsideWeight = weight(1 - mix.agriculture, informalOutside, chance);
    const total = weight(mix.agriculture, shares.informalInAgriculture, chance) + outsideWeight;
    return weight((1 - mix.agriculture) * part, informal, chance) / total;
  };
  const partRange = (part: number): Share => {
    const shareAt = (informal: number) =>
      mixes.flatMap((mix) => chances.map((chance) => partShare(part, informal, mix, chance)));
    const [least, most] = informalLimits(part, informalOutside);
    return {
      low: Math.min(...shareAt(least), ...shareAt(most)),
      centre: atCentre((mix, chance) => partShare(part, informalOutside, mix, chance)),
      high: Math.max(...shareAt(least), ...shareAt(most)),
    };
  };

  return {
    grid,
    informalOutside,
    sectors: {
      agriculture: { low: Math.min(...cells), centre: atCentre(agricultureShare), high: Math.max(...cells) },
      ...Object.fromEntries(parts.map(([name, part]) => [name, partRange(part)])),
    },
  };
};

/**
 * Agriculture's share of employment outside the province's capital, when `cityFarming` of the capital's workers farm. Nobody
 * publishes that share; none is the highest that the rest of the province can have.
 */
export const restOfProvince = (
  agriculture: number,
  provinceWorkers: number,
  cityWorkers: number,
  cityFarming = 0,
): number => (agriculture * provinceWorkers - cityFarming * cityWorkers) / (provinceWorkers - cityWorkers);

/**
 * Chances that follow when a share of the uncovered is known to be informal: each kind of work has as much of the uncovered as is
 * said, spread over its share of all work.
 */
export const chanceAmongUncovered = (informal: number, informalOfUncovered: number): UncoveredChance => ({
  informal: informalOfUncovered / informal,
  formal: (1 - informalOfUncovered) / (1 - informal),
});

/**
 * Chances that follow when the uncovered share of formal work and that of all work are known: informal work has the rest of the
 * uncovered.
 */
export const chanceFromTotals = (informal: number, uncoveredFormal: number, uncoveredAll: number): UncoveredChance => ({
  informal: (uncoveredAll - (1 - informal) * uncoveredFormal) / informal,
  formal: uncoveredFormal,
});
