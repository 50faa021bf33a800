/**
 * Writes rows as CSV (RFC 4180) with a heading line. Texts that a spreadsheet would run as a formula begin with an
 * apostrophe; what is absent or null stays empty, never zero.
 *
 * @internal
 */
export function csv(columns: readonly string[], rows: readonly object[]): string {
  const lines = rows.map((row) => {
    const values: Readonly<Record<string, unknown>> = { ...row };
    return columns.map((column) => cell(values[column])).join(",");
  });
  return [columns.join(","), ...lines, ""].join("\r\n");
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
