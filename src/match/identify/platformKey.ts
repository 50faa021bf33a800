import { platforms } from "./platforms.ts";

/**
 * A marketplace's name as it is compared: its whole name or an alias of it, with or without a country, or its own host. "Amazon.de",
 * "amazon" and "아마존" are one; "Lotte Mart" and "Lotte ON" are two, and "etsy-clone.example" is not "etsy".
 *
 * @internal
 */
export function platformKey(platform: string): string {
  const known = keys.get(platform);
  if (known !== undefined) return known;
  const key = readKey(platform);
  if (keys.size < MOST_KEPT) keys.set(platform, key);
  return key;
}

/** The host of an address or a name that looks like one, without `www`, a country or the like in front of a registered name. @internal */
export function registeredHost(text: string): string | undefined {
  const host = /^(?:https?:\/\/)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d+)?(?:[/?#]|$)/u.exec(
    text.trim().toLowerCase(),
  )?.[1];
  if (host === undefined) return undefined;
  const labels = host.split(".");
  const isSecond =
    labels.length > 2 && secondLevel.has(labels.at(-2) ?? "") && (labels.at(-1) ?? "").length === 2;
  return labels.slice(isSecond ? -3 : -2).join(".");
}

// A pure function's answers: a sweep asks the same few names millions of times.
const keys = new Map<string, string>();
const MOST_KEPT = 256;
const secondLevel = new Set(["co", "com", "org", "net", "ne", "or", "ac", "gov"]);
const byName = new Map(platforms.flatMap(({ key, names }) => names.map((name) => [name, key])));
// "Amazon DE", "eBay (UK)", "Amazon Germany".
const country =
  /[\s.,(_-]+(?:[a-z]{2}|germany|deutschland|france|italy|italia|spain|espana|poland|polska|netherlands|belgium|sweden|japan|korea|usa|canada|australia|europe|global|international)\)?$/u;
const unknownPlatforms = new Set(["unknown", "other", "benchmark", ""]);

function readKey(platform: string): string {
  const host = registeredHost(platform);
  if (host !== undefined) {
    const own = platforms.find((each) => each.host.test(host));
    if (own !== undefined) return own.key;
    const name = compact(host.split(".")[0] ?? "");
    // A known marketplace's name under a host that is not its own is somebody else.
    return byName.has(name) ? compact(host) : name;
  }
  const written = platform.normalize("NFKC").toLowerCase().trim();
  const whole = compact(written);
  const named = byName.get(whole) ?? byName.get(compact(written.replace(country, "")));
  if (named !== undefined) return named;
  return unknownPlatforms.has(whole) ? "" : whole;
}

function compact(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
