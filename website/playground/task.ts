/** What a task of the worker is given beside its input. */
export interface TaskContext<Told = never> {
  /** Tells how far it is. */
  readonly tell: (told: Told) => void;
  /** Stops it. */
  readonly signal: AbortSignal;
}
