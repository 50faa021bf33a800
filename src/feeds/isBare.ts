/** Whether a row is a number or the like: a text may be a part that a user's reader passes over, these are records of no format. @internal */
export function isBare(value: unknown): boolean {
  return value === null || typeof value === "number" || typeof value === "boolean";
}
