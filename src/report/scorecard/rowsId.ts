/**
 * Id of the rows behind a figure.
 *
 * @internal
 */
export function rowsId(kpi: string): string {
  return `rows-${kpi.replaceAll(/[^A-Za-z0-9-]+/gu, "-")}`;
}
