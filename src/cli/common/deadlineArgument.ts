import { InvalidArgumentError } from "commander";
import type { CallerDeadline } from "../../obligations/index.ts";
import { callerDeadline } from "./callerDeadline.ts";

/** Reads a limit for a commitment, as {@link callerDeadline} does. May be repeated. */
export function oneMoreDeadline(
  text: string,
  before: readonly CallerDeadline[] | undefined,
): readonly CallerDeadline[] {
  const limit = callerDeadline(text);
  if (limit !== undefined) return [...(before ?? []), limit];
  throw new InvalidArgumentError(
    "Give a commitment and a limit: monitor-sources=2bd, takedown-authority=24h or =7d.",
  );
}
