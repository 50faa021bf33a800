import type { CommitmentKind } from "../../model/index.ts";
import type { Context, TermOn } from "./context.ts";

/**
 * Finds what the agreement, or the caller's limit, asks of a kind on a day; undefined where neither asks for anything then.
 *
 * @internal
 */
export function agreedTermOn(kind: CommitmentKind, { term }: Pick<Context, "term">): TermOn {
  return (day) => {
    const found = term(kind, day);
    return found.promised || found.limit ? found : undefined;
  };
}
