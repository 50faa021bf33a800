import { isSafepactError, type SafepactErrorCode } from "../../errors.ts";

/** What a command ended with; part of the contract of the command line. */
export const exitCodes = {
  done: 0,
  checkFailed: 1,
  wrongUse: 2,
  inputUnreadable: 3,
  /** As shells write "stopped by the interrupt signal". */
  interrupted: 130,
} as const;

/** A code of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const unreadable: ReadonlySet<SafepactErrorCode> = new Set([
  "INVALID_INPUT",
  "MISSING_DATA",
  "LIMIT_EXCEEDED",
  "CORRUPT_INDEX",
  "DUPLICATE_ID",
  "EVENT_CONFLICT",
  "LEDGER_DAMAGED",
  "INPUT_UNREADABLE",
]);

/**
 * Gives the exit code of an error: what lies in the input is 3, what lies in the call is 2.
 *
 * @param error - Anything caught.
 * @returns The code.
 */
export function exitCodeOf(error: unknown): ExitCode {
  if (!isSafepactError(error)) return exitCodes.inputUnreadable;
  return unreadable.has(error.code) ? exitCodes.inputUnreadable : exitCodes.wrongUse;
}
