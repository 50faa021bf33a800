/** A place in a title. @internal */
export interface Place {
  /** Where it begins. */
  readonly from: number;
  /** Where it ends. */
  readonly to: number;
}
