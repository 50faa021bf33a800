import type { Position, Result } from "../../model/index.ts";
import { jsonFault } from "../../text/jsonFault.ts";
import type { Row } from "../reader.ts";
import { rowIssue } from "./rowIssue.ts";

/**
 * Parses the JSON of one row. Nesting is counted before parsing.
 *
 * @internal
 */
export function parseJson(content: string, position: Position, maxDepth: number): Result<Row> {
  if (opens(content, maxDepth) > maxDepth && depthOf(content, maxDepth) > maxDepth) {
    return rowIssue(
      "too-deep",
      `The record is nested deeper than ${maxDepth} levels and was skipped. Check the file: no feed needs that.`,
      position,
    );
  }
  try {
    return { ok: true, value: { value: JSON.parse(content), position }, issues: [] };
  } catch (error) {
    return rowIssue(
      "invalid-json",
      `The record is not JSON: ${jsonFault(error)}. Repair the line, or leave it out.`,
      position,
    );
  }
}

/** How many brackets open, up to the first beyond the limit: what opens fewer is not nested deeper. */
function opens(content: string, limit: number): number {
  let count = 0;
  for (const bracket of ["{", "["]) {
    for (let at = content.indexOf(bracket); at !== -1; at = content.indexOf(bracket, at + 1)) {
      count += 1;
      if (count > limit) return count;
    }
  }
  return count;
}

/** Deepest nesting, or the first depth beyond the limit. */
function depthOf(content: string, limit: number): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let at = 0; at < content.length; at += 1) {
    const code = content.charCodeAt(at);
    if (inText) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) inText = false;
    } else if (code === 0x22) inText = true;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > deepest) deepest = depth;
      if (deepest > limit) return deepest;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return deepest;
}
