import { checkGiven, checkText } from "../model/checkGiven.ts";
import { DAY } from "../text/durations.ts";
import type { Seen, SeenState } from "./seen.ts";

/** A {@link Seen} in memory, whose state can be kept and given back. */
export interface SeenInMemory extends Seen {
  /**
   * Gives what was remembered, as plain JSON.
   *
   * @param now - Instant; nonces of documents that expired a day or more before it are left out.
   * @returns The state, for {@link exchange!createSeen}.
   */
  state(now: string): SeenState;
}

/**
 * Creates a memory of opened documents. It knows what it is told and forgets with the process: keep its state, or
 * implement {@link exchange!Seen} on a store.
 *
 * @param state - What an earlier one remembered.
 * @returns The memory.
 *
 * @example
 * ```ts
 * import { createSeen } from "safepact/exchange";
 *
 * const seen = createSeen({ sequences: { "kftc.example": 7 }, nonces: {} });
 * seen.state("2026-03-02T00:00:00Z").sequences; // => { "kftc.example": 7 }
 * ```
 */
export function createSeen(state: SeenState = { sequences: {}, nonces: {} }): SeenInMemory {
  checkGiven({ state }, { state: { sequences: "object", nonces: "object" } });
  const sequences = new Map(Object.entries(state.sequences));
  const nonces = new Map(
    Object.entries(state.nonces).map(([issuer, list]) => [issuer, new Map(Object.entries(list))]),
  );
  return {
    remember({ issuer, nonce, sequence, expiresAt }) {
      const known = nonces.get(issuer) ?? new Map<string, string>();
      const last = sequences.get(issuer);
      const previous = last === undefined ? {} : { previous: last };
      if (known.has(nonce)) return { verdict: "nonce-seen", ...previous };
      if (sequence <= (last ?? -1)) return { verdict: "sequence-not-greater", ...previous };
      nonces.set(issuer, known.set(nonce, expiresAt));
      sequences.set(issuer, sequence);
      return { verdict: "new", ...previous };
    },
    state(now) {
      checkText("now", now);
      const oldest = Date.parse(now) - DAY;
      const fresh = [...nonces].map(([issuer, known]) => [
        issuer,
        Object.fromEntries([...known].filter(([, expiry]) => Date.parse(expiry) > oldest)),
      ]);
      return {
        sequences: Object.fromEntries(sequences),
        nonces: Object.fromEntries(fresh),
      };
    },
  };
}
