/** A place in a title. @internal */
export interface Place {
  /** Where it begins. */
  readonly from: number;
  /** Where it ends. */
  readonly to: number;
}

/** Whether two places have a character in common. @internal */
export function overlaps(one: Place, other: Place): boolean {
  return one.from < other.to && other.from < one.to;
}
