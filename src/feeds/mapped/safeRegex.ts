/** A compiled pattern, or why it is refused. */
export interface SafeRegex {
  /** The pattern, global and in Unicode mode. */
  readonly regex?: RegExp;
  /** The rest of a sentence that begins with the field's name. */
  readonly problem?: string;
}

/**
 * Compiles a regular expression of a column map, unless matching it could take exponential time: no back reference, no
 * look-around, and no unbounded repetition of a group that itself repeats or branches. What remains can at worst take
 * polynomial time, so that texts are cut before they are matched.
 *
 * @internal
 */
export function safeRegex(pattern: string): SafeRegex {
  if (pattern.length > 1000) return { problem: "is longer than 1000 characters." };
  if (/\\[1-9]|\\k</u.test(pattern))
    return { problem: "refers back to a group. Use once, or write it out." };
  if (/\(\?(?:<?[=!])/u.test(pattern))
    return { problem: "looks ahead or behind. Take the wanted part as a group instead." };
  if (nests(pattern))
    return {
      problem:
        "repeats a group that repeats or branches inside, which can take very long. Write it with one repetition.",
    };
  try {
    return { regex: new RegExp(pattern, "gu") };
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : "";
    return { problem: `is no regular expression: ${reason}` };
  }
}

/** Whether a group with a quantifier or an alternative inside is itself repeated without bound. */
function nests(pattern: string): boolean {
  const groups: boolean[] = [];
  let inClass = false;
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern.charAt(at);
    if (char === "\\") at += 1;
    else if (inClass) inClass = char !== "]";
    else if (char === "[") inClass = true;
    else if (char === "(") groups.push(false);
    else if (char === ")") {
      const busy = groups.pop() ?? false;
      const repeated = /^(?:[*+]|\{\d+,\}|\{\d+,\d{2,}\})/u.test(pattern.slice(at + 1));
      if (busy && repeated) return true;
      if (busy || repeated) mark(groups);
    } else if (
      char === "|" ||
      char === "*" ||
      char === "+" ||
      /^\{\d+,/u.test(pattern.slice(at, at + 8))
    )
      mark(groups);
  }
  return false;
}

function mark(groups: boolean[]): void {
  if (groups.length > 0) groups[groups.length - 1] = true;
}
