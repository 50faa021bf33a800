import { offsetText } from "./zonedInstant.ts";
import { zoneOffset } from "./zoneOffset.ts";

type Labels = Readonly<Record<string, string>>;

const central: Labels = { "+01:00": "CET", "+02:00": "CEST" };
const eastern: Labels = { "+02:00": "EET", "+03:00": "EEST" };
const western: Labels = { "+00:00": "WET", "+01:00": "WEST" };
const eastAustralian: Labels = { "+10:00": "AEST", "+11:00": "AEDT" };
const centralAustralian: Labels = { "+09:30": "ACST", "+10:30": "ACDT" };

/** Zones that are not called by the Central European names. */
const labels: Readonly<Record<string, Labels>> = {
  "Africa/Ceuta": central,
  "America/New_York": { "-05:00": "EST", "-04:00": "EDT" },
  "America/Toronto": { "-05:00": "EST", "-04:00": "EDT" },
  "Asia/Nicosia": eastern,
  "Asia/Seoul": { "+09:00": "KST" },
  "Asia/Singapore": { "+08:00": "SGT" },
  "Asia/Tokyo": { "+09:00": "JST" },
  "Atlantic/Canary": western,
  "Australia/Adelaide": centralAustralian,
  "Australia/Brisbane": eastAustralian,
  "Australia/Darwin": centralAustralian,
  "Australia/Hobart": eastAustralian,
  "Australia/Melbourne": eastAustralian,
  "Australia/Perth": { "+08:00": "AWST" },
  "Australia/Sydney": eastAustralian,
  "Europe/Athens": eastern,
  "Europe/Bucharest": eastern,
  "Europe/Dublin": { "+00:00": "GMT", "+01:00": "IST" },
  "Europe/Helsinki": eastern,
  "Europe/Lisbon": western,
  "Europe/London": { "+00:00": "GMT", "+01:00": "BST" },
  "Europe/Riga": eastern,
  "Europe/Sofia": eastern,
  "Europe/Tallinn": eastern,
  "Europe/Vilnius": eastern,
  "Pacific/Auckland": { "+12:00": "NZST", "+13:00": "NZDT" },
};

/** Names of clocks in languages that have their own; all others write the international ones. */
const translated: Readonly<Record<string, Labels>> = {
  de: { CET: "MEZ", CEST: "MESZ", EET: "OEZ", EEST: "OESZ", WET: "WEZ", WEST: "WESZ" },
};

/**
 * Names a zone's clock as people write it after a time. `Intl` gives such names only in some locales and versions, so they
 * stand here (abbreviations of the IANA time zone database, 2018 on; SGT by local usage).
 *
 * @param instant - Milliseconds since 1970-01-01T00:00Z; summer and winter have their own names.
 * @param zone - IANA time zone.
 * @param locale - Language of the reader, BCP 47.
 * @returns Such as `KST`, or the offset (`UTC+05:30`) where no name is kept.
 *
 * @internal
 */
export function zoneLabel(instant: number, zone: string, locale = "en"): string {
  const offset = offsetText(zoneOffset(instant, zone));
  const known = labels[zone] ?? (zone.startsWith("Europe/") ? central : {});
  const name = known[offset] ?? `UTC${offset}`;
  return translated[locale.slice(0, 2)]?.[name] ?? name;
}
