/** Counted cases. */
export interface TallyPart {
  /** How often each value was found, by what it is a value of. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string | number, number>>;
  /** SHA-256 of each event known, in ascending order, 32 bytes each. */
  readonly events: Uint8Array;
  /** SHA-256 of each row of the stream beside the card, in ascending order, 32 bytes each. */
  readonly rows: Uint8Array;
}

/**
 * What the events of a platform come to, before it is written as a card. Tallies of logs that share no case add up, see
 * {@link mergeTallies}: so parts of a log can be counted on several threads or machines, which carry it as `structuredClone` does.
 */
export interface ScoreTally {
  /** Hash of everything but the events that it was counted with; tallies of another basis do not add up. */
  readonly basis: string;
  /** The cases. */
  readonly cases: TallyPart & {
    /** SHA-256 of the name of each record and request that the cases are about, in ascending order, 32 bytes each. */
    readonly subjects: Uint8Array;
  };
  /** What holds for all cases: reports, waivers of no request, and what the periods of the agreement ask for. */
  readonly platform: TallyPart;
  /** SHA-256 of each bulletin, in ascending order, 32 bytes each; a bulletin names records of many cases and ties none together. */
  readonly bulletins: Uint8Array;
}
