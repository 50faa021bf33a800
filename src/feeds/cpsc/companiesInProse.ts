import type { Company } from "../../model/index.ts";
import { countryCode } from "../countryCode.ts";

/** A company "of Atlanta, Georgia" or "of Georgia" is American here: no notice was seen to mean the country. */
const states = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Puerto Rico|D.C.".split(
    "|",
  ),
);

/**
 * Reads "Primark US Corp., of Boston, Massachusetts" or "Huizhou Huitong Crafts Co. Ltd., of China", several parted by
 * semicolons.
 *
 * @internal
 */
export function companiesInProse(text: string, role: Company["role"]): readonly Company[] {
  return text
    .split(";")
    .map((entry) => entry.replace(/^\s*and\s/u, "").trim())
    .filter((entry) => entry !== "")
    .map((entry) => ({ role, ...nameAndCountry(entry) }));
}

function nameAndCountry(entry: string): { readonly name: string; readonly country?: string } {
  const [, name = entry, place = ""] = /^(.+?),? of ((?:the )?[A-Z][^;]*)$/u.exec(entry) ?? [];
  if (place === "") return { name: entry };
  const country = place.replace(/\.$/u, "").split(",").at(-1)?.trim() ?? "";
  if (states.has(country)) return { name, country: "US" };
  const code = countryCode(country);
  return /^[A-Z]{2}$/u.test(code) ? { name, country: code } : { name: entry };
}
