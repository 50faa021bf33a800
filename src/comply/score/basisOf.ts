import { contentHash } from "../../canonical/contentHash.ts";
import type { ScoreGround } from "./scoreGround.ts";

const known = new WeakMap<ScoreGround, Basis>();

/** Hashes of what a card is computed from but events and calendars. */
interface Basis {
  readonly agreement: string;
  readonly hazards: string | null;
  readonly duties: string | null;
  readonly options: string;
}

/** Hashes everything but the events that tallies are counted with. @internal */
export function basisOf(ground: ScoreGround): string {
  const { platform, asOf, calendars } = ground.inputs;
  return contentHash({
    ...hashesOf(ground),
    platform,
    asOf: Date.parse(asOf),
    calendars: [...calendars].map(({ id }) => id).sort(),
  });
}

/** Hashes the inputs one by one, each once. @internal */
export function hashesOf(ground: ScoreGround): Basis {
  const { agreement, hazards, duties, deadlines = [], weights = {}, asParty } = ground.inputs;
  const hashes = known.get(ground) ?? {
    agreement: contentHash(agreement),
    hazards: hazards ? contentHash([...hazards].sort(byId)) : null,
    duties: duties ? contentHash([...duties].sort(byId)) : null,
    options: contentHash({
      ...ground.settings,
      period: ground.period,
      weights,
      deadlines,
      ...(asParty && { asParty }),
    }),
  };
  known.set(ground, hashes);
  return hashes;
}

/** Order by id. @internal */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
