/** A marketplace's name without country, domain or case: "Amazon.de" and "amazon" are one. @internal */
export function platformKey(platform: string): string {
  const [name = ""] = platform
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.|m\.|[a-z]{2}\.)?/u, "")
    .split(/[^\p{L}\p{N}]+/u);
  return unknownPlatforms.has(name) ? "" : name;
}

const unknownPlatforms = new Set(["unknown", "other", "benchmark", ""]);
