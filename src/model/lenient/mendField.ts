import type * as z from "zod";
import type { Issue } from "../issue.ts";
import { issueOfZod } from "../issueOfZod.ts";
import { readDate } from "../readDate.ts";
import { moneyIn } from "../readMoney.ts";
import { readNumber } from "../readNumber.ts";
import { MAX_TEXT } from "../text.ts";
import { fieldAt, type Path, setField } from "./fieldAt.ts";
import { listingStatus } from "./listingStatus.ts";

/** A field that was mended, and the remark about it; no remark where nothing was lost. */
export type Mended = readonly Issue[];

/**
 * Mends the field that a schema refused: reads the usual notations of prices, dates, numbers and states, and takes out what
 * cannot be read, with its place and text. The value is changed in place; it is the parser's own copy.
 *
 * @returns What was done; nothing when the whole value hangs on that field.
 *
 * @internal
 */
export function mendField(
  value: object,
  issue: z.core.$ZodIssue,
  needed: (path: Path) => boolean,
): Mended | undefined {
  const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
  const price = path.lastIndexOf("price");
  if (price !== -1 && path[0] !== "attributes") return mendPrice(value, path.slice(0, price + 1));
  const found = fieldAt(value, path);
  const read = readingOf(issue, found, path);
  if (read !== undefined && read.value !== found) {
    setField(value, path, read.value);
    return read.silent ? [] : [repaired(path, found)];
  }
  if (needed(path)) return undefined;
  return drop(value, path, issue, found, needed);
}

interface Reading {
  readonly value: unknown;
  /** Whether nothing was guessed or lost, so that there is nothing to remark. */
  readonly silent: boolean;
}

function readingOf(issue: z.core.$ZodIssue, found: unknown, path: Path): Reading | undefined {
  if (issue.code === "too_big" && typeof found === "string" && issue.maximum === MAX_TEXT) {
    return { value: cut(found), silent: false };
  }
  if (typeof found === "string" && path.length === 1 && path[0] === "status") {
    const status = listingStatus(found);
    return status === undefined ? undefined : { value: status, silent: true };
  }
  if (issue.code === "invalid_type") return coerced(issue.expected, found);
  if (issue.code === "invalid_value" && found !== undefined && issue.values.includes("other")) {
    return { value: "other", silent: false };
  }
  if (issue.code === "custom") return dated(issue, found);
  if (typeof found === "string" && issue.code === "invalid_union") {
    const [, number] = /^([\d\p{Nd}.,\s]{1,25}?)\s?(?:\p{L}{1,8}\.?)?$/u.exec(found.trim()) ?? [];
    const value = number === undefined ? undefined : readNumber(number);
    return value === undefined ? undefined : { value, silent: true };
  }
  return undefined;
}

/** A number where a text belongs, one value where a list belongs. */
function coerced(expected: string, found: unknown): Reading | undefined {
  if (expected === "string" && (typeof found === "number" || typeof found === "boolean")) {
    return Number.isNaN(found) ? undefined : { value: String(found), silent: true };
  }
  if (expected === "array" && (typeof found === "string" || isObject(found))) {
    return { value: [found], silent: true };
  }
  return undefined;
}

/** A date in another notation; of a time without a zone the day is known and the moment is not. */
function dated(issue: z.core.$ZodIssueCustom, found: unknown): Reading | undefined {
  const wanted = issue.params?.["issue"];
  if (wanted !== "invalid-date" && wanted !== "instant-without-zone") return undefined;
  const text = typeof found === "number" ? String(found) : found;
  const date = typeof text === "string" ? readDate(text) : undefined;
  return date === undefined ? undefined : { value: date, silent: wanted === "invalid-date" };
}

/** A price is read whole; without a currency it is no `Money` and stays as the property "price" of its listing or variant. */
function mendPrice(value: object, path: Path): Mended {
  const found = fieldAt(value, path);
  // Amount and currency were both refused: the first of the two took the price out.
  if (found === undefined) return [];
  const money = moneyIn(found);
  if (money?.currency !== undefined) {
    setField(value, path, { amount: money.amount, currency: money.currency });
    return [];
  }
  setField(value, path, undefined);
  const written = textOf(found);
  const holder = fieldAt(value, path.slice(0, -1));
  const isListing = isObject(holder) && (path.length === 1 || path[0] === "variants");
  if (isListing && written !== "") {
    const attributes = isObject(holder["attributes"]) ? holder["attributes"] : {};
    holder["attributes"] = Object.hasOwn(attributes, "price")
      ? attributes
      : { ...attributes, price: written };
  }
  const reason =
    money === undefined
      ? "could not be read as a price"
      : "names no currency, or a sign that several currencies share";
  const kept = isListing ? "kept as the property price" : "left out";
  return [
    dropped(
      path,
      `${shown(written)} ${reason} and was ${kept}. Give the amount and its ISO 4217 code.`,
    ),
  ];
}

/** Takes the field out; where its parent cannot stand without it, the parent goes the next time. */
function drop(
  value: object,
  path: Path,
  issue: z.core.$ZodIssue,
  found: unknown,
  needed: (path: Path) => boolean,
): Mended | undefined {
  if (found !== undefined) {
    setField(value, path, undefined);
    return [dropped(path, reasonOf(issue))];
  }
  const parent = path.slice(0, -1);
  if (parent.length === 0 || needed(parent)) return undefined;
  setField(value, parent, undefined);
  return [dropped(parent, reasonOf(issue))];
}

function reasonOf(issue: z.core.$ZodIssue): string {
  return `${issueOfZod(issue).message} It was left out.`;
}

function dropped(path: Path, sentence: string): Issue {
  const name = path.join(".").slice(0, 200);
  const message = sentence.startsWith(name) ? sentence : `${name} ${sentence}`;
  return { code: "dropped-value", severity: "warning", path: [...path], message };
}

function repaired(path: Path, found: unknown): Issue {
  const name = path.join(".").slice(0, 200);
  return {
    code: "repaired-value",
    severity: "warning",
    path: [...path],
    message: `${name} was ${shown(textOf(found))} and was read as far as it goes. Check the field.`,
  };
}

function cut(text: string): string {
  const end = /[\uD800-\uDBFF]/u.test(text.charAt(MAX_TEXT - 1)) ? MAX_TEXT - 1 : MAX_TEXT;
  return text.slice(0, end);
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (!isObject(value)) return "";
  return [value["amount"], value["currency"]]
    .map(textOf)
    .filter((text) => text !== "")
    .join(" ");
}

function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
