/** Every stable code an {@link Issue} can carry. */
export const issueCodes = [
  // The value
  "missing-field",
  "invalid-type",
  "invalid-value",
  "invalid-date",
  "instant-without-zone",
  "unknown-key",
  "unsupported-schema-version",
  "duplicate-id",
  "too-large",
  "too-deep",
  "unknown-reference",
  "contradiction",
  // The file around it
  "empty-input",
  "invalid-json",
  "invalid-xml",
  "invalid-csv",
  "invalid-encoding",
  "truncated",
  "missing-column",
  "unknown-format",
  "no-rows",
  "list-shrank",
  "resultcode-error",
  // What a source's quirks made unsure
  "unparsed-text",
  "mixed-record",
  "repaired-value",
  "repaired-name",
  "dropped-value",
  "record-withdrawn",
  "record-corrected",
  // Signed documents
  "incomplete",
  "signature-invalid",
  "unknown-key-id",
  "algorithm-not-allowed",
  "wrong-audience",
  "wrong-issuer",
  "expired",
  "not-yet-valid",
  "replayed",
  "sequence-gap",
  "wrong-kind",
  // Ledgers
  "proof-invalid",
  "position-gap",
  "ledger-altered",
  "ledger-shrank",
  "ledger-forked",
] as const;

/** A stable code of an {@link Issue}. */
export type IssueCode = (typeof issueCodes)[number];

/** Where in a file something was found. Lines and columns count from 1, rows (records) from 1 too. */
export interface Position {
  /** Name of the file or stream, when the caller gave one. */
  readonly file?: string;
  /** Line in the text. */
  readonly line?: number;
  /** Column in the line. */
  readonly column?: number;
  /** Number of the record. */
  readonly row?: number;
  /** Offset in bytes from the start. */
  readonly byte?: number;
}

/** Something found in an input: an error refuses the value, a warning does not. */
export interface Issue {
  /** Stable machine-readable code. */
  readonly code: IssueCode;
  /** Whether the value was refused (`error`) or accepted with a remark (`warning`). */
  readonly severity: "error" | "warning";
  /** Path of the field, as keys and indexes from the root of the value; empty for the whole value. */
  readonly path: readonly (string | number)[];
  /** What is wrong and what to do, one or two sentences. */
  readonly message: string;
  /** Where in the source the value stood. */
  readonly position?: Position;
}
