import type { Rule } from "./limitRow.ts";

/** What a text that was read says of a limit. @internal */
export type LimitText = Pick<Rule, "confidence" | "source" | "quotation" | "atLimit">;

const unionAct = (path: string) =>
  `https://github.com/legalize-dev/legalize-eu/blob/main/eu/${path}.md`;

function readIn(source: string, url: string, article: string, text: string): LimitText {
  return {
    confidence: "sourced",
    source,
    quotation: { text, article, url, readOn: "2026-11-29" },
  };
}

/** The text forbids what reaches the limit, and not only what lies above it. */
const reached = (text: LimitText): LimitText => ({ ...text, atLimit: "exceeded" });

const entry = (act: string, path: string, number: number, text: string) =>
  readIn(`${act}, as enacted`, unionAct(path), `Annex, entry ${number}`, text);
const in2009 = (number: number, text: string) =>
  entry("Regulation (EC) No 552/2009", "6d/32009R0552", number, text);
const pops = (text: string) =>
  readIn("Regulation (EU) 2019/1021", unionAct("c7/32019R1021"), "Annex I, Part A", text);
const aqueous = (text: string) =>
  readIn(
    "Directive (EU) 2015/2117, copy of the United Kingdom",
    "https://legislation.gov.uk/cy/eudr/2015/2117/article/1/data.xht?view=snippet&wrap=true",
    "Article 1",
    text,
  );

/** The words of the rules that were read, by limit. @internal */
export const limitTexts = {
  reach23: reached(
    entry(
      "Regulation (EU) No 494/2011",
      "8e/32011R0494",
      23,
      "Shall not be used or placed on the market if the concentration is equal to or greater than 0,01 % by weight of the metal in",
    ),
  ),
  reach27: in2009(
    27,
    "if the rate of nickel release from the parts of these articles coming into direct and prolonged contact with the skin is greater than 0,5 μg/cm²/week",
  ),
  reach43: {
    ...in2009(
      43,
      "in detectable concentrations, i.e. above 30 mg/kg (0,003 % by weight) in the articles or in the dyed parts thereof",
    ),
    source: "Regulation (EC) No 552/2009, as enacted; the amines of Appendix 8 were not compared",
  },
  reach47: reached(
    entry(
      "Regulation (EU) No 301/2014",
      "86/32014R0301",
      47,
      "shall not be placed on the market where they contain chromium VI in concentrations equal to or greater than 3 mg/kg (0,0003 % by weight) of the total dry weight of the leather",
    ),
  ),
  reach50: entry(
    "Regulation (EU) No 1272/2013",
    "00/32013R1272",
    50,
    "contain more than 0,5 mg/kg (0,00005 % by weight of this component) of any of the listed PAHs",
  ),
  reach51: reached(
    entry(
      "Regulation (EU) 2018/2005",
      "99/32018R2005",
      51,
      "individually or in any combination of the phthalates listed in column 1 of this entry, in a concentration equal to or greater than 0,1 % by weight of the plasticised material, in toys and childcare articles",
    ),
  ),
  reach52: in2009(
    52,
    "Such toys and childcare articles containing these phthalates in a concentration greater than 0,1 % by weight of the plasticised material shall not be placed on the market.",
  ),
  reach61: entry(
    "Regulation (EU) No 412/2012",
    "67/32012R0412",
    61,
    "Shall not be used in articles or any parts thereof in concentrations greater than 0,1 mg/kg.",
  ),
  reach63: reached(
    entry(
      "Regulation (EU) No 836/2012",
      "8c/32012R0836",
      63,
      "if the concentration of lead (expressed as metal) in such a part is equal to or greater than 0,05 % by weight",
    ),
  ),
  reach66: reached(
    entry(
      "Regulation (EU) 2016/2235",
      "8d/32016R2235",
      66,
      "Shall not be placed on the market in thermal paper in a concentration equal to or greater than 0,02 % by weight after 2 January 2020.",
    ),
  ),
  reach72: reached(
    entry(
      "Regulation (EU) 2018/1513",
      "dd/32018R1513",
      72,
      "equal to or greater than that specified for that substance in Appendix 12 … Formaldehyde … 75 mg/kg",
    ),
  ),
  sccp: reached(
    pops(
      "articles containing SCCPs in concentrations lower than 0,15 % by weight shall be allowed",
    ),
  ),
  pfoa: pops(
    "concentrations of PFOA or any of its salts equal to or below 0,025 mg/kg (0,0000025 % by weight) where they are present in substances, mixtures or articles",
  ),
  pfos: readIn(
    "Delegated Regulation (EU) 2025/718",
    unionAct("72/32025R0718"),
    "Annex, point 2",
    "concentrations of PFOS or any of its salts equal to or below 0,025 mg/kg (0,0000025 % by weight) where they are present in substances, mixtures or in articles",
  ),
  bmhca: readIn(
    "Regulation (EU) 2021/1902",
    unionAct("be/32021R1902"),
    "Annex, entry 1666",
    "2-(4-tert-butylbenzyl) propionaldehyde | 80-54-6 | 201-289-8",
  ),
  mit: aqueous("2-methylisothiazolin-3(2H)-one 2682-20-4 0,25 mg/kg (content limit)"),
  cmit: aqueous("5-Chloro-2-methyl-isothiazolin-3(2H)-one 26172-55-4 0,75 mg/kg (content limit)"),
  cmitMit: aqueous("(3:1) 55965-84-9 1 mg/kg (content limit) in aqueous toy materials"),
  magnets: reached(
    readIn(
      "16 CFR 1262, copy of the electronic code",
      "https://lexbuild.dev/ecfr/title-16/chapter-II/part-1262/section-1262.3",
      "§ 1262.3",
      "must have a flux index of less than 50 kG2 mm2",
    ),
  ),
} satisfies Record<string, LimitText>;
