/** A chunk that an engine handed to this worker. */
export interface TakenChunk {
  /** Number of the chunk. */
  readonly n: number;
  /** Whether the engine will not hand it out again when it fails. */
  readonly lastTry: boolean;
  /** Says that it is done. */
  readonly done: () => Promise<void>;
  /** Says that it failed; the engine decides when it is tried again. */
  readonly fail: (error: Error) => Promise<void>;
}

/**
 * What a sweep asks of a queue, whichever it is. Nothing depends on its memory: a queue that loses everything is asked again.
 */
export interface JobEngine {
  /** Asks for chunks; a chunk that waits already is not put in twice. */
  readonly ask: (chunks: readonly number[]) => Promise<void>;
  /** Takes the next chunk; nothing when none waits. */
  readonly take: () => Promise<TakenChunk | undefined>;
}
