import { runsWhenOpened } from "../text/runsWhenOpened.ts";
import type { NoticeWarning } from "./noticeWarning.ts";

/** Fields that hold an address, by the end of their names. */
const addressField = /(?:url|uri|href|link)s?$/iu;

/** Path of the pictures of a product in a record. */
const imageList = /(?:^|\.)images$/u;

/**
 * Takes addresses that run when they are opened (`javascript:`, `data:`) out of plain data, with a warning for each, so
 * that no channel and no export carries them. A picture of a record is nothing without its address and goes with it.
 * Data without such an address is given back itself.
 *
 * @internal
 */
export function withoutRunningAddresses<Value>(
  value: Value,
  warn: (warning: NoticeWarning) => void,
): Value {
  // Only addresses go, and where one is required the schema says what is missing.
  return hasOne(value, false) ? (taken(value, false, "", warn) as Value) : value;
}

function hasOne(value: unknown, isAddress: boolean): boolean {
  if (typeof value === "string") return isAddress && runsWhenOpened(value);
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some((item) => hasOne(item, isAddress));
  for (const key of Object.keys(value)) {
    if (hasOne(Reflect.get(value, key), addressField.test(key))) return true;
  }
  return false;
}

function taken(
  value: unknown,
  isAddress: boolean,
  path: string,
  warn: (warning: NoticeWarning) => void,
): unknown {
  if (typeof value === "string") {
    if (!isAddress || !runsWhenOpened(value)) return value;
    warn({
      code: "link-not-safe",
      message: "An address was left out because it runs something when it is opened.",
      path,
    });
    return undefined;
  }
  if (typeof value !== "object" || value === null) return value;
  const inside = path === "" ? "" : `${path}.`;
  if (Array.isArray(value)) {
    const isImages = imageList.test(path);
    return value
      .map((item, index) => taken(item, isAddress, `${inside}${index}`, warn))
      .filter(
        (item, index) => item !== undefined && !(isImages && lostAddress(value[index], item)),
      );
  }
  const kept = Object.entries(value).map(([key, item]) => [
    key,
    taken(item, addressField.test(key), `${inside}${key}`, warn),
  ]);
  return Object.fromEntries(kept.filter(([, item]) => item !== undefined));
}

function lostAddress(before: unknown, after: unknown): boolean {
  return Object.hasOwn(Object(before), "url") && !Object.hasOwn(Object(after), "url");
}
