/** A marketplace's name without country, domain or case: "Amazon.de" and "amazon" are one. @internal */
export function platformKey(platform: string): string {
  const known = keys.get(platform);
  if (known !== undefined) return known;
  const key = readKey(platform);
  if (keys.size < MOST_KEPT) keys.set(platform, key);
  return key;
}

// A pure function's answers: a sweep asks the same few names millions of times.
const keys = new Map<string, string>();
const MOST_KEPT = 256;

function readKey(platform: string): string {
  const [name = ""] = platform
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.|m\.|[a-z]{2}\.)?/u, "")
    .split(/[^\p{L}\p{N}]+/u);
  return unknownPlatforms.has(name) ? "" : name;
}

const unknownPlatforms = new Set(["unknown", "other", "benchmark", ""]);
