import type { Identifier } from "../../model/identifier/identifier.ts";
import { parseAsin } from "../../model/identifier/parseAsin.ts";
import { parseFccId } from "../../model/identifier/parseFccId.ts";
import { parseGtin } from "../../model/identifier/parseGtin.ts";
import { parseKcNumber } from "../../model/identifier/parseKcNumber.ts";
import type { CodeScheme, ProductCode } from "./productCode.ts";

/** The GTINs in a text, and the units in their cases. @internal */
export function gtinCodes(text: string, declared: boolean): ProductCode[] {
  return parseGtin(text).flatMap(({ gtin, certainty, restriction, baseUnit }) => {
    const firm = certainty === "strong" && restriction === undefined;
    const code = codeOf("gtin", gtin, { declared, firm });
    if (baseUnit === undefined) return [code];
    return [code, { ...codeOf("gtin", baseUnit, { declared, firm: false }), insideCase: true }];
  });
}

/** The codes that a declared identifier holds. @internal */
export function identifierCodes({ scheme, value }: Identifier): ProductCode[] {
  const declared = { declared: true, firm: true };
  switch (scheme) {
    case "gtin":
      return gtinCodes(value, true);
    case "asin":
      return parseAsin(value).map((asin) => codeOf("asin", asin, declared));
    case "kc":
      return parseKcNumber(value).map((kc) => codeOf("kc", kc, declared));
    case "fcc":
      return fccOf(value).map((fcc) => codeOf("fcc", fcc, declared));
    case "aliexpress":
    case "temu":
    case "ebay":
      return [marketplaceCode(scheme, value)].filter(({ key }) => !key.endsWith(":"));
    case "amazon-fnsku":
      return [codeOf("other", `fnsku:${plain(value)}`, { declared: true, firm: false })];
    case "mpn":
    case "sku":
      return [];
    case "other":
      return [
        ...gtinCodes(value, false),
        ...parseKcNumber(value).map((kc) => codeOf("kc", kc, declared)),
      ];
  }
}

/** Adds the codes in running text: hints, never keys. @internal */
export function addTextCodes(codes: ProductCode[], text: string): void {
  if (!twoDigits.test(text)) return;
  const hint = { declared: false, firm: true };
  if (eightDigits.test(text)) codes.push(...gtinCodes(text, false));
  if (asinShape.test(text)) {
    codes.push(...parseAsin(text).map((asin) => codeOf("asin", asin, hint)));
  }
  if (kcShape.test(text)) {
    codes.push(...parseKcNumber(text).map((kc) => codeOf("kc", kc, hint)));
  }
}

// Every code has two digits side by side, most titles have not.
const twoDigits = /\d\d/;
const eightDigits = /\d{8}/u;
const asinShape = /B0[0-9A-Z]{8}/iu;
const kcShape = /\d\s?-\s?\d{4}/u;

/** A marketplace's own number of a product. @internal */
export function marketplaceCode(platform: string, id: string): ProductCode {
  return codeOf("marketplace", `${platform}:${plain(id)}`, { declared: true, firm: true }, id);
}

/** Puts a code together. @internal */
export function codeOf(
  scheme: CodeScheme,
  key: string,
  { declared, firm }: { readonly declared: boolean; readonly firm: boolean },
  value = key,
): ProductCode {
  return { scheme, key: `${scheme}:${key}`, value, declared, firm, insideCase: false };
}

function fccOf(value: string): readonly string[] {
  const found = parseFccId(value);
  return found.length > 0 ? found : parseFccId(`FCC ID: ${value}`);
}

const plainCode = /^[A-Za-z0-9]*$/;

function plain(text: string): string {
  if (plainCode.test(text)) return text.toUpperCase();
  return text
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}
