import { migration, of, type Rule, row } from "./limitRow.ts";
import { limitTexts } from "./limitTexts.ts";
import type { SubstanceLimit } from "./substanceLimit.ts";

const unread = "General knowledge; the text of the rule was not read";
const ruleOf = (jurisdiction: string, rule: string, appliesTo: string): Rule => ({
  jurisdiction,
  rule,
  appliesTo,
  confidence: "unverified",
  source: unread,
});

const secondary = (source: string) => ({ confidence: "secondary-source", source }) as const;

const toysMigration: Rule = {
  ...ruleOf("EU", "Directive 2009/48/EC, Annex II, migration", "toys"),
  ...secondary("Intertek's table of the limits as of Directive (EU) 2019/1922, November 2019"),
};
const toysUnder3 = ruleOf(
  "EU",
  "Directive 2009/48/EC, Annex II, Appendix C",
  "toys for children under 36 months and toys to be put in the mouth",
);
const pops = (appliesTo: string) => ruleOf("EU", "Regulation (EU) 2019/1021, Annex I", appliesTo);

/** Amines that azo dyes may release. */
const amines = [
  of("4-Aminobiphenyl", "92-67-1"),
  of("Benzidine", "92-87-5"),
  of("4-Chloro-o-toluidine", "95-69-2"),
  of("2-Naphthylamine", "91-59-8"),
  of("o-Aminoazotoluene", "97-56-3"),
  of("5-Nitro-o-toluidine", "99-55-8"),
  of("4-Chloroaniline", "106-47-8"),
  of("4-Methoxy-m-phenylenediamine", "615-05-4"),
  of("4,4'-Methylenedianiline", "101-77-9"),
  of("3,3'-Dichlorobenzidine", "91-94-1"),
  of("3,3'-Dimethoxybenzidine", "119-90-4"),
  of("3,3'-Dimethylbenzidine", "119-93-7"),
  of("4,4'-Methylenedi-o-toluidine", "838-88-0"),
  of("p-Cresidine", "120-71-8"),
  of("4,4'-Methylenebis(2-chloroaniline)", "101-14-4"),
  of("4,4'-Oxydianiline", "101-80-4"),
  of("4,4'-Thiodianiline", "139-65-1"),
  of("o-Toluidine", "95-53-4"),
  of("4-Methyl-m-phenylenediamine", "95-80-7"),
  of("2,4,5-Trimethylaniline", "137-17-7"),
  of("o-Anisidine", "90-04-0"),
  of("4-Aminoazobenzene", "60-09-3"),
];
const flame = [of("TCEP", "115-96-8"), of("TCPP", "13674-84-5"), of("TDCP", "13674-87-8")];

/**
 * Limits that the commonest alerts name, each with the words of its rule where these were read.
 *
 * @internal
 */
export const furtherLimits: readonly SubstanceLimit[] = [
  row(
    ruleOf(
      "EU",
      "Regulation (EC) No 1223/2009, Annex II",
      "cosmetics since 1 March 2022; prohibited",
    ),
    {
      id: "eu-bmhca",
      substances: [of("BMHCA", "80-54-6")],
      limit: 0,
      unit: "mg/kg",
    },
    limitTexts.bmhca,
  ),
  row(
    toysUnder3,
    {
      id: "eu-toys-bpa",
      substances: [of("BPA", "80-05-7")],
      limit: 0.04,
      unit: "mg/l",
    },
    secondary("Obelis's account of Directive (EU) 2017/898"),
  ),
  row(
    ruleOf("EU", "REACH, Annex XVII, entry 66", "thermal paper"),
    {
      id: "eu-reach-66-bpa",
      substances: [of("BPA", "80-05-7")],
      limit: 0.02,
      unit: "%",
    },
    limitTexts.reach66,
  ),
  row(
    pops("articles"),
    {
      id: "eu-sccp",
      substances: [of("SCCP", "85535-84-8")],
      limit: 0.15,
      unit: "%",
    },
    limitTexts.sccp,
  ),
  row(
    pops("articles, as an unintentional trace; PFOS and its salts, since 3 December 2025"),
    {
      id: "eu-pfos",
      substances: [of("PFOS", "1763-23-1")],
      limit: 0.025,
      unit: "mg/kg",
    },
    limitTexts.pfos,
  ),
  row(
    pops("articles, as an unintentional trace; PFOA and its salts"),
    {
      id: "eu-pfoa",
      substances: [of("PFOA", "335-67-1")],
      limit: 0.025,
      unit: "mg/kg",
    },
    limitTexts.pfoa,
  ),
  row(
    ruleOf("EU", "REACH, Annex XVII, entry 61", "all articles and their parts"),
    {
      id: "eu-reach-61-dmfu",
      substances: [of("DMFu", "624-49-7")],
      limit: 0.1,
      unit: "mg/kg",
    },
    limitTexts.reach61,
  ),
  row(
    ruleOf(
      "EU",
      "REACH, Annex XVII, entry 43",
      "textile and leather articles in direct and prolonged contact with the skin; each amine",
    ),
    {
      id: "eu-reach-43-amines-textile",
      substances: amines,
      limit: 30,
      unit: "mg/kg",
      material: "textile",
    },
    limitTexts.reach43,
  ),
  row(
    ruleOf(
      "EU",
      "REACH, Annex XVII, entry 43",
      "textile and leather articles in direct and prolonged contact with the skin; each amine",
    ),
    {
      id: "eu-reach-43-amines-leather",
      substances: amines,
      limit: 30,
      unit: "mg/kg",
      material: "leather",
    },
    limitTexts.reach43,
  ),
  row(
    toysUnder3,
    { id: "eu-toys-flame-retardants", substances: flame, limit: 5, unit: "mg/kg" },
    secondary("UL's account of Appendix C, December 2015"),
  ),
  row(
    toysUnder3,
    {
      id: "eu-toys-mit",
      substances: [of("MIT", "2682-20-4")],
      limit: 0.25,
      unit: "mg/kg",
      material: "toy-liquid",
    },
    limitTexts.mit,
  ),
  row(
    toysUnder3,
    {
      id: "eu-toys-cmit",
      substances: [of("CMIT", "26172-55-4")],
      limit: 0.75,
      unit: "mg/kg",
      material: "toy-liquid",
    },
    limitTexts.cmit,
  ),
  row(
    toysUnder3,
    {
      id: "eu-toys-cmit-mit",
      substances: [of("CMIT/MIT (3:1)", "55965-84-9")],
      limit: 1,
      unit: "mg/kg",
      material: "toy-liquid",
    },
    limitTexts.cmitMit,
  ),
  row(ruleOf("EU", "EN 71-1, magnets", "loose magnets that can be swallowed"), {
    id: "eu-magnets",
    substances: [of("Magnetic flux index")],
    limit: 50,
    unit: "kG2mm2",
  }),
  row(
    ruleOf(
      "US",
      "16 CFR 1262",
      "loose or separable magnets that can be swallowed, of products for amusement, jewellery or stress relief",
    ),
    {
      id: "us-magnets",
      substances: [of("Magnetic flux index")],
      limit: 50,
      unit: "kG2mm2",
    },
    limitTexts.magnets,
  ),
  ...migration(toysMigration, "aluminium", of("Aluminium", "7429-90-5"), [2250, 560, 28_130]),
  ...migration(toysMigration, "antimony", of("Antimony", "7440-36-0"), [45, 11.3, 560]),
  ...migration(toysMigration, "arsenic", of("Arsenic", "7440-38-2"), [3.8, 0.9, 47]),
  ...migration(toysMigration, "barium", of("Barium", "7440-39-3"), [1500, 375, 18_750]),
  ...migration(toysMigration, "chromium3", of("Chromium III", "16065-83-1"), [37.5, 9.4, 460]),
  ...migration(toysMigration, "cobalt", of("Cobalt", "7440-48-4"), [10.5, 2.6, 130]),
  ...migration(toysMigration, "copper", of("Copper", "7440-50-8"), [622.5, 156, 7700]),
  ...migration(toysMigration, "manganese", of("Manganese", "7439-96-5"), [1200, 300, 15_000]),
  ...migration(toysMigration, "nickel", of("Nickel", "7440-02-0"), [75, 18.8, 930]),
  ...migration(toysMigration, "selenium", of("Selenium", "7782-49-2"), [37.5, 9.4, 460]),
  ...migration(toysMigration, "strontium", of("Strontium", "7440-24-6"), [4500, 1125, 56_000]),
  ...migration(toysMigration, "tin", of("Tin", "7440-31-5"), [15_000, 3750, 180_000]),
  ...migration(toysMigration, "zinc", of("Zinc", "7440-66-6"), [3750, 938, 46_000]),
];
