/**
 * Errors thrown by safepact. Switch on {@link SafepactError.code | code}: codes are stable, messages are not.
 *
 * Expected failures (a bad row, a bad signature, a record without a name) are never thrown: they are returned as
 * issues. An error of this module means that the call itself was wrong or that something outside refused.
 *
 * @module
 */

/** Every stable error code of safepact. */
export type SafepactErrorCode =
  | "INVALID_INPUT"
  | "INVALID_OPTION"
  | "UNKNOWN_AGREEMENT"
  | "UNKNOWN_CALENDAR"
  | "UNKNOWN_FORMAT"
  | "UNKNOWN_LOCALE"
  | "UNKNOWN_METHOD_VERSION"
  | "UNKNOWN_SCHEMA"
  | "UNKNOWN_TEMPLATE"
  | "LANGUAGE_NOT_ALLOWED"
  | "MISSING_DATA"
  | "INSTANT_WITHOUT_ZONE"
  | "OUTSIDE_COVERAGE"
  | "LIMIT_EXCEEDED"
  | "CORRUPT_INDEX"
  | "DUPLICATE_ID"
  | "SEMANTICS_FAILED"
  | "EVENT_CONFLICT"
  | "LEDGER_DAMAGED"
  | "INPUT_UNREADABLE"
  | "OUTPUT_UNWRITABLE";

/** One thing found in an input, as an error carries it; an issue of the model, whose codes are a closed list. */
export interface ErrorIssue {
  /** Stable machine-readable code. */
  readonly code: string;
  /** Whether it refused the value. */
  readonly severity: "error" | "warning";
  /** Path of the field, from the root of the value. */
  readonly path: readonly (string | number)[];
  /** What is wrong and what to do. */
  readonly message: string;
}

/** Extra facts about a failure. */
export interface SafepactErrorOptions extends ErrorOptions {
  /** One sentence telling the caller what to do next. */
  hint?: string;
  /** What was found in the input. */
  issues?: readonly ErrorIssue[];
}

/**
 * Base class of every error thrown by safepact.
 *
 * @example
 * ```ts
 * import { SafepactError } from "safepact/errors";
 *
 * const error = new SafepactError("UNKNOWN_AGREEMENT", 'There is no agreement "kr-2042".', {
 *   hint: "Pass a file, or one of kr-2024, eu-2018.",
 * });
 * error.code; // => "UNKNOWN_AGREEMENT"
 * error.message; // => 'There is no agreement "kr-2042". Pass a file, or one of kr-2024, eu-2018.'
 * ```
 */
export class SafepactError<Code extends SafepactErrorCode = SafepactErrorCode> extends Error {
  /** Name of the error, stable under minification. */
  override readonly name = "SafepactError";
  /** Stable machine-readable code. */
  readonly code: Code;
  /** What was found in the input that was refused; empty where no input was. */
  readonly issues: readonly ErrorIssue[];

  /**
   * Creates an error.
   *
   * @param code - Stable machine-readable code.
   * @param message - What went wrong, one sentence.
   * @param options - Hint, issues and cause.
   */
  constructor(code: Code, message: string, options: SafepactErrorOptions = {}) {
    const { hint, issues = [], ...rest } = options;
    super(hint ? `${message} ${hint}` : message, rest);
    this.code = code;
    this.issues = issues;
  }
}

// A bundler may give the class another name; whoever reads `error.constructor.name` finds this one in every build.
Object.defineProperty(SafepactError, "name", { value: "SafepactError" });

/**
 * Tells whether a caught value is an error of safepact, even when the ESM and the CJS build are both loaded.
 *
 * @param error - Anything caught.
 * @returns Whether `error` is a {@link SafepactError} of either build.
 *
 * @example
 * ```ts
 * import { isSafepactError, SafepactError } from "safepact/errors";
 *
 * isSafepactError(new SafepactError("INVALID_INPUT", "The listing has no title.")); // => true
 * isSafepactError(new TypeError("The listing has no title.")); // => false
 * ```
 */
export function isSafepactError(error: unknown): error is SafepactError {
  return error instanceof Error && error.name === "SafepactError" && "code" in error;
}
