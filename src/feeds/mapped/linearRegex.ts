import { RE2JS } from "re2js";

/** A compiled pattern, or why it is refused. */
export interface LinearRegex {
  /**
   * Finds the pattern in a text.
   *
   * @param text - The text.
   * @returns Of every match its first group, or else the whole match.
   */
  readonly matchesIn?: (text: string) => readonly string[];
  /** The rest of a sentence that begins with the field's name. */
  readonly problem?: string;
}

const MAX_PATTERN = 1000;
const MAX_MATCHES = 1000;

/**
 * Compiles a regular expression of a column map on RE2, whose time grows with the text and never explodes. What RE2
 * lacks (back references, look-around) is refused.
 *
 * @internal
 */
export function linearRegex(pattern: string): LinearRegex {
  if (pattern.length > MAX_PATTERN) return { problem: `is longer than ${MAX_PATTERN} characters.` };
  if (/\\[1-9]|\\k</u.test(pattern)) {
    return { problem: "refers back to a group. Use once, or write it out." };
  }
  if (/\(\?<?[=!]/u.test(pattern)) {
    return { problem: "looks ahead or behind. Take the wanted part as a group instead." };
  }
  try {
    const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
    return { matchesIn: (text) => matchesOf(compiled, text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : "";
    return { problem: `is no regular expression that can be used here: ${reason}` };
  }
}

function matchesOf(compiled: RE2JS, text: string): readonly string[] {
  const matcher = compiled.matcher(text);
  const hasGroup = compiled.groupCount() > 0;
  const found: string[] = [];
  while (found.length < MAX_MATCHES && matcher.find()) {
    found.push((hasGroup ? matcher.group(1) : null) ?? matcher.group() ?? "");
  }
  return found;
}
