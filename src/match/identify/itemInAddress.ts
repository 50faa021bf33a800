import { platformKey, registeredHost } from "./platformKey.ts";
import { platforms } from "./platforms.ts";

// What shops of their own use, where the platform is the host itself.
const usual =
  /^(?:\/[^/?]*){0,3}\/(?:itm|goods|items?|products?)\/(?:[^/?]*[-/])?(\d{6,20})(?:\.html?)?\/?(?:[?#]|$)/iu;

/**
 * The number of an item in an address: only from the item's own place, on the platform's own host. Other numbers in an address name
 * what the visitor came from or compared with.
 *
 * @param platform - The platform as given.
 * @param url - The listing's or offer's address.
 *
 * @internal
 */
export function itemInAddress(platform: string, url: string): string | undefined {
  const host = registeredHost(url);
  if (host === undefined) return undefined;
  const path = /^(?:https?:\/\/)?[^/?#]+([^#]*)/iu.exec(url.trim())?.[1] ?? "";
  const key = platformKey(platform);
  const own = platforms.find((each) => each.key === key);
  if (own === undefined) return platformKey(host) === key ? usual.exec(path)?.[1] : undefined;
  if (!own.host.test(host)) return undefined;
  const found = own.item.exec(path);
  return found?.[1] ?? found?.[2];
}
