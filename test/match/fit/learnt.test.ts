import {
  defaultWeights,
  type EvidencedScreening,
  fitWeights,
  type MatchWeights,
  selfTrain,
} from "safepact/match";
import { expect, test } from "vitest";

// What was learnt yesterday is learnt today: `npx vitest run test/match/fit/learnt.test.ts -u` after a change that means to.

/** The same numbers from 0 to 1 at every run. */
function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Listings of which two of three are the first of their three candidates, some hardly, and others look as if they were. */
function drawn(): EvidencedScreening[] {
  const draw = drawer(2026);
  const about = (middle: number, width: number) => middle + width * (draw() - 0.5);
  return Array.from({ length: 90 }, (_, at) => ({
    listingId: `L${at}`,
    matches: [0, 1, 2].map((rank) => {
      const isSame = rank === 0 && at % 3 !== 0;
      return {
        hazardId: `H${(at + 7 * rank) % 60}`,
        evidence: [
          { code: "title-similar" as const, weight: about(isSame ? 4 : 2.5, 3) },
          { code: "words-found" as const, weight: about(isSame ? 3 : 2, 3) },
          isSame || draw() < 0.3
            ? { code: "numbers-agree" as const, weight: about(1, 0.5) }
            : { code: "numbers-contradicted" as const, weight: about(-1, 0.5) },
          { code: "price-differs" as const, weight: about(-0.3, 0.6) },
          ...(rank === 0 ? [{ code: "clear-of-the-next-record" as const, weight: 0.5 }] : []),
        ],
      };
    }),
  }));
}

const screenings = drawn();
const base: MatchWeights = { ...defaultWeights, prior: -6 };
const labels = screenings.map(({ listingId, matches }, at) => ({
  hazardId: matches[0]?.hazardId ?? "",
  listingId,
  verdict: at % 3 === 0 ? ("different" as const) : ("same" as const),
}));

const learnt = ({ prior, ...weights }: MatchWeights): string[] => [
  `prior ${prior.toFixed(2)}`,
  ...Object.entries(weights).flatMap(([name, weight]) => {
    const was = defaultWeights[name as keyof MatchWeights];
    return weight === was ? [] : [`${name} × ${(weight / was).toFixed(2)}`];
  }),
];

test("from the same evidence the same weights are learnt, with labels and without", async () => {
  const fits = [{}, { ridge: 0.1 }, { unlabelled: "ignore" as const }].flatMap((options) => {
    const { weights, lossBefore, lossAfter, pairs, same } = fitWeights(screenings, labels, {
      base,
      ...options,
    });
    const losses = [lossBefore, lossAfter].map((loss) => loss.toFixed(3)).join(" → ");
    return [
      `labels ${JSON.stringify(options)}: ${same} of ${pairs}, loss ${losses}`,
      ...learnt(weights).map((line) => `  ${line}`),
    ];
  });
  const trainings = [{}, { share: 0.3 }, { rounds: 1 }].flatMap((options) => {
    const { weights, threshold, mutualBest } = selfTrain(screenings, { base, ...options });
    return [
      `without labels ${JSON.stringify(options)}: ${mutualBest} pairs, from ${threshold?.toFixed(3)}`,
      ...learnt(weights).map((line) => `  ${line}`),
    ];
  });
  await expect(`${[...fits, ...trainings].join("\n")}\n`).toMatchFileSnapshot("learnt.txt");
});
