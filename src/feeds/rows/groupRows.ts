import type { Issue, Position, Result } from "../../model/index.ts";
import type { ReadLimits, Row, RowCutter, RowStream } from "../reader.ts";

/** More than any product may have; what comes beyond is remarked. */
const MAX_ROWS = 10_000;

interface Group {
  readonly key: string;
  readonly rows: unknown[];
  readonly position: Position;
  readonly issues: Issue[];
}

/**
 * Joins rows that follow one another and have one key, such as the variants of a product. The value of a row is the list
 * of their values; only one group is held at a time.
 *
 * @internal
 */
export function groupRows(cut: RowCutter, keyOf: (value: unknown) => string): RowCutter {
  return (text, limits) => grouped(text, limits, { cut, keyOf });
}

async function* grouped(
  text: AsyncIterable<string>,
  limits: ReadLimits,
  { cut, keyOf }: { readonly cut: RowCutter; readonly keyOf: (value: unknown) => string },
): RowStream {
  let open: Group | undefined;
  let row = 0;
  for await (const result of cut(text, limits)) {
    if (!result.ok) {
      yield* closed(open);
      open = undefined;
      yield result;
      continue;
    }
    const { value, position } = result.value;
    const key = keyOf(value);
    if (open?.key === key) {
      add(open, value);
      open.issues.push(...result.issues);
      continue;
    }
    yield* closed(open);
    row += 1;
    open = { key, rows: [value], position: { ...position, row }, issues: [...result.issues] };
  }
  yield* closed(open);
}

function closed(open: Group | undefined): Result<Row>[] {
  if (open === undefined) return [];
  const { rows, position, issues } = open;
  return [{ ok: true, value: { value: rows, position }, issues }];
}

function add({ rows, issues, key }: Group, value: unknown): void {
  if (rows.length < MAX_ROWS) rows.push(value);
  else if (!issues.some(({ code }) => code === "too-large")) issues.push(tooMany(key));
}

function tooMany(key: string): Issue {
  return {
    code: "too-large",
    severity: "warning",
    path: ["variants"],
    message: `The product ${JSON.stringify(key.slice(0, 60))} has more than ${MAX_ROWS} rows; those behind them were left out.`,
  };
}
