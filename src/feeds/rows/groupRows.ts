import type { Issue, Position, Result } from "../../model/index.ts";
import type { Row, RowCutter } from "../reader.ts";
import { cutterOf, type RowScanner, type ScanningCutter } from "./rowScanner.ts";

/** More than any product may have; what comes beyond is remarked. */
const MAX_ROWS = 10_000;

interface Group {
  readonly key: string;
  readonly rows: unknown[];
  readonly position: Position;
  readonly issues: Issue[];
}

type KeyOf = (value: unknown) => string;
type IsPart = (value: unknown, key: string) => boolean;

/**
 * Joins rows that follow one another, such as the variants of a product. The value of a row is the list of their values;
 * only one group is held at a time.
 *
 * @param cut - Cuts the rows.
 * @param keyOf - Names a row.
 * @param isPart - Whether a row belongs to the group of the key before it: where nothing is said, one of the same key does.
 *
 * @internal
 */
export function groupRows(
  cut: ScanningCutter,
  keyOf: KeyOf,
  isPart: IsPart = (value, key) => keyOf(value) === key,
): RowCutter {
  return cutterOf(async (limits) => createGroupScanner(await cut.scanner(limits), keyOf, isPart));
}

function createGroupScanner(inner: RowScanner, keyOf: KeyOf, isPart: IsPart): RowScanner {
  let open: Group | undefined;
  let row = 0;
  const grouped = (results: readonly Result<Row>[]): Result<Row>[] => {
    const groups: Result<Row>[] = [];
    for (const result of results) {
      if (!result.ok) {
        groups.push(...closed(open), result);
        open = undefined;
        continue;
      }
      const { value, position } = result.value;
      if (open !== undefined && isPart(value, open.key)) {
        add(open, value);
        open.issues.push(...result.issues);
        continue;
      }
      groups.push(...closed(open));
      row += 1;
      open = {
        key: keyOf(value),
        rows: [value],
        position: { ...position, row },
        issues: [...result.issues],
      };
    }
    return groups;
  };
  return {
    push: (piece) => {
      const groups = grouped(inner.push(piece));
      return inner.stopped?.() === true ? [...groups, ...closed(open)] : groups;
    },
    end: () => [...grouped(inner.end()), ...closed(open)],
    stopped: () => inner.stopped?.() === true,
  };
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
