import type { Confidence } from "../../model/index.ts";

/** Languages in which a mandatory safety notice may be given, by territory. */
export interface TerritoryLanguages {
  /** Where the rule comes from. */
  readonly source: string;
  /** How well the table is supported. */
  readonly confidence: Confidence;
  /** Official languages, BCP 47, by ISO 3166-1 alpha-2 code. */
  readonly languages: Readonly<Record<string, readonly string[]>>;
}

/**
 * Official languages by territory. That an EU recall notice is given in the language or languages of the Member State
 * of sale is sourced; the list of official languages itself was written from general knowledge and is not checked
 * against the constitutions.
 */
export const territoryLanguages: TerritoryLanguages = {
  source: "Implementing Regulation (EU) 2024/1435, languages of the Member State of sale",
  confidence: "unverified",
  languages: {
    AT: ["de"],
    AU: ["en"],
    BE: ["nl", "fr", "de"],
    BG: ["bg"],
    CA: ["en", "fr"],
    CH: ["de", "fr", "it", "rm"],
    CN: ["zh-Hans"],
    CY: ["el", "tr"],
    CZ: ["cs"],
    DE: ["de"],
    DK: ["da"],
    EE: ["et"],
    ES: ["es", "ca", "eu", "gl"],
    FI: ["fi", "sv"],
    FR: ["fr"],
    GB: ["en", "cy"],
    GR: ["el"],
    HR: ["hr"],
    HU: ["hu"],
    IE: ["en", "ga"],
    IS: ["is"],
    IT: ["it"],
    JP: ["ja"],
    KR: ["ko"],
    LI: ["de"],
    LT: ["lt"],
    LU: ["fr", "de", "lb"],
    LV: ["lv"],
    MT: ["mt", "en"],
    NL: ["nl"],
    NO: ["nb", "nn"],
    NZ: ["en", "mi"],
    PL: ["pl"],
    PT: ["pt"],
    RO: ["ro"],
    SE: ["sv"],
    SG: ["en", "zh-Hans", "ms", "ta"],
    SI: ["sl"],
    SK: ["sk"],
    US: ["en"],
  },
};
