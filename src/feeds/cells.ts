import { plainText } from "../text/plainText.ts";
import { filledText } from "./filledText.ts";

/** Cells of a row by column. @internal */
export type Cells = Readonly<Record<string, string>>;

/** The cells of a row as its cutter gave it. @internal */
export function cellsOf(value: unknown): Cells {
  if (typeof value !== "object" || value === null) return {};
  if (holdsTexts(value)) return value;
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
}

/** Whether an object holds texts only, as the rows of safepact's own cutters do: then it needs no copy. */
function holdsTexts(value: object): value is Cells {
  for (const name in value) if (typeof Reflect.get(value, name) !== "string") return false;
  return true;
}

/** What a cell says, without markup; nothing where it says that there is nothing. @internal */
export function filledCell(cells: Cells, name: string): string | undefined {
  return filledText(plainText(cells[name] ?? ""));
}

/** The filled cells that a reader has no field for, as properties. @internal */
export function otherCells(cells: Cells, known: ReadonlySet<string>): Cells {
  return Object.fromEntries(
    Object.keys(cells).flatMap((name) => {
      const text = known.has(name) ? undefined : filledCell(cells, name);
      return text === undefined ? [] : [[name, text] as const];
    }),
  );
}
