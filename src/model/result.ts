import type { Issue } from "./issue.ts";

/** A value with the warnings found on the way, or the issues that refused it. */
export type Result<Value> =
  | {
      /** The value was accepted. */
      readonly ok: true;
      /** The complete value. */
      readonly value: Value;
      /** Warnings; empty when nothing was remarkable. */
      readonly issues: readonly Issue[];
    }
  | {
      /** The value was refused. */
      readonly ok: false;
      /** At least one error, and any warnings. */
      readonly issues: readonly Issue[];
    };
