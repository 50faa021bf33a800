import { furtherLimits } from "./furtherLimits.ts";
import { migration, of, type Rule, row } from "./limitRow.ts";
import { limitTexts } from "./limitTexts.ts";
import type { SubstanceLimit } from "./substanceLimit.ts";

const dehp = of("DEHP", "117-81-7");
const dbp = of("DBP", "84-74-2");
const bbp = of("BBP", "85-68-7");
const dibp = of("DIBP", "84-69-5");
const dinp = of("DINP", "28553-12-0", "68515-48-0");
const didp = of("DIDP", "26761-40-0", "68515-49-1");
const dnop = of("DNOP", "117-84-0");
const dpenp = of("DPENP", "131-18-0");
const dhexp = of("DHEXP", "84-75-3");
const dchp = of("DCHP", "84-61-7");
const lead = of("Lead", "7439-92-1");
const cadmium = of("Cadmium", "7440-43-9");
const nickel = of("Nickel", "7440-02-0");
const mercury = of("Mercury", "7439-97-6");
const boron = of("Boron", "7440-42-8");
const chromium6 = of("Chromium VI", "18540-29-9");
const formaldehyde = of("Formaldehyde", "50-00-0");
const nitrosamines = [
  of("NDMA", "62-75-9"),
  of("NDEA", "55-18-5"),
  of("NDPA", "621-64-7"),
  of("NDBA", "924-16-3"),
  of("NPIP", "100-75-4"),
  of("NPYR", "930-55-2"),
  of("NMOR", "59-89-2"),
];
const pahs = [
  of("Benzo[a]pyrene", "50-32-8"),
  of("Benzo[a]anthracene", "56-55-3"),
  of("Benzo[e]pyrene", "192-97-2"),
  of("Benzo[b]fluoranthene", "205-99-2"),
  of("Benzo[k]fluoranthene", "207-08-9"),
  of("Benzo[j]fluoranthene", "205-82-3"),
  of("Chrysene", "218-01-9"),
  of("Dibenzo[a,h]anthracene", "53-70-3"),
];

const krCommon: Rule = {
  jurisdiction: "KR",
  rule: "Common safety standard for children's products",
  appliesTo: "children's products",
  confidence: "secondary-source",
  source: "Test houses' accounts of the Korean common standard (Intertek 2020, UL, SGS)",
};
const reach: Rule = {
  jurisdiction: "EU",
  rule: "REACH, Annex XVII",
  appliesTo: "",
  confidence: "unverified",
  source: "REACH Annex XVII; the value was not checked",
};
const toys: Rule = {
  jurisdiction: "EU",
  rule: "Directive 2009/48/EC, Annex II, migration",
  appliesTo: "toys",
  confidence: "secondary-source",
  source: "Guidance on Directive 2009/48/EC as quoted by laboratories",
};
const us: Rule = {
  jurisdiction: "US",
  rule: "16 CFR 1307 and 15 USC 1278a",
  appliesTo: "children's products",
  confidence: "secondary-source",
  source: "Copy of 16 CFR 1307.3 and 1308.1; laboratories' accounts",
};

const sourced = { confidence: "sourced" } as const;
const unverified = { confidence: "unverified" } as const;

/**
 * Chemical limits for children's products, toys and jewellery, each with how well it is supported. Not complete, and no substitute
 * for the rule: a limit marked unverified must be checked before anything rests on it.
 */
export const substanceLimits: readonly SubstanceLimit[] = [
  row(
    krCommon,
    {
      id: "kr-phthalates",
      substances: [dehp, dbp, bbp, dinp, didp, dnop],
      limit: 0.1,
      unit: "%",
      sum: true,
      material: "plastic",
    },
    {
      appliesTo:
        "children's products, synthetic resin with its coatings, whether mouthable or not, from 2020-06-04; six substances, a seventh (DIBP) possibly added later",
    },
  ),
  row(
    krCommon,
    {
      id: "kr-lead-substrate",
      substances: [lead],
      limit: 100,
      unit: "mg/kg",
      material: "substrate",
    },
    {
      appliesTo:
        "children's products from 2020-12-04; textiles, pen tips and parts needed for electronic function exempt",
    },
  ),
  row(krCommon, {
    id: "kr-lead-paint",
    substances: [lead],
    limit: 90,
    unit: "mg/kg",
    material: "paint",
  }),
  row(
    krCommon,
    { id: "kr-cadmium", substances: [cadmium], limit: 75, unit: "mg/kg", material: "substrate" },
    { appliesTo: "children's products; textiles exempt" },
  ),
  row(
    krCommon,
    {
      id: "kr-nickel",
      substances: [nickel],
      limit: 0.5,
      unit: "ug/cm2/week",
      material: "skin-contact",
    },
    { source: "Press accounts of the 2011 rule" },
  ),
  row(
    krCommon,
    {
      id: "kr-nitrosamines-mouth",
      substances: nitrosamines,
      limit: 0.01,
      unit: "mg/kg",
      material: "rubber-mouthable-under-36-months",
    },
    {
      appliesTo:
        "elastomer put in the mouth, under 36 months; whether each or together is not stated",
    },
  ),
  row(
    krCommon,
    {
      id: "kr-nitrosamines",
      substances: nitrosamines,
      limit: 0.05,
      unit: "mg/kg",
      material: "rubber",
    },
    { appliesTo: "other elastomer; whether each or together is not stated" },
  ),
  row(
    krCommon,
    { id: "kr-boron-slime", substances: [boron], limit: 300, unit: "mg/kg", material: "slime" },
    unverified,
  ),
  row(
    reach,
    {
      id: "eu-reach-51",
      substances: [dehp, dbp, bbp, dibp],
      limit: 0.1,
      unit: "%",
      sum: true,
      material: "plastic",
    },
    {
      rule: "REACH, Annex XVII, entry 51",
      appliesTo: "toys and childcare articles; the group together, DIBP since 7 July 2020",
      ...limitTexts.reach51,
    },
  ),
  row(
    reach,
    {
      id: "eu-reach-52",
      substances: [dinp, didp, dnop],
      limit: 0.1,
      unit: "%",
      sum: true,
      material: "plastic",
    },
    {
      rule: "REACH, Annex XVII, entry 52",
      appliesTo: "toys and childcare articles that can be mouthed; the group together",
      ...limitTexts.reach52,
    },
  ),
  row(
    reach,
    { id: "eu-reach-63-lead", substances: [lead], limit: 0.05, unit: "%", material: "jewellery" },
    {
      rule: "REACH, Annex XVII, entry 63",
      appliesTo: "jewellery",
      ...limitTexts.reach63,
    },
  ),
  row(
    reach,
    {
      id: "eu-reach-23-cadmium",
      substances: [cadmium],
      limit: 0.01,
      unit: "%",
      material: "metal-jewellery",
    },
    {
      rule: "REACH, Annex XVII, entry 23",
      appliesTo: "metal parts of jewellery, each part",
      ...limitTexts.reach23,
    },
  ),
  row(
    reach,
    {
      id: "eu-reach-27-nickel",
      substances: [nickel],
      limit: 0.5,
      unit: "ug/cm2/week",
      material: "skin-contact",
    },
    {
      rule: "REACH, Annex XVII, entry 27",
      appliesTo: "articles in prolonged contact with the skin; less than 0.2 for piercings",
      ...limitTexts.reach27,
    },
  ),
  row(
    reach,
    {
      id: "eu-reach-72-formaldehyde",
      substances: [formaldehyde],
      limit: 75,
      unit: "mg/kg",
      material: "textile",
    },
    {
      rule: "REACH, Annex XVII, entry 72",
      appliesTo: "clothing, footwear and textiles that touch the skin like clothing",
      ...limitTexts.reach72,
    },
  ),
  row(
    reach,
    { id: "eu-reach-50-pah", substances: pahs, limit: 0.5, unit: "mg/kg" },
    {
      rule: "REACH, Annex XVII, entry 50",
      appliesTo:
        "rubber and plastic of toys and childcare articles, each of the eight; of other articles 1 mg/kg",
      ...limitTexts.reach50,
    },
  ),
  row(
    reach,
    {
      id: "eu-chromium6-leather",
      substances: [chromium6],
      limit: 3,
      unit: "mg/kg",
      material: "leather",
    },
    {
      rule: "REACH, Annex XVII, entry 47",
      appliesTo: "leather that touches the skin",
      ...limitTexts.reach47,
    },
  ),
  ...migration(toys, "lead", lead, [2, 0.5, 23]),
  ...migration(toys, "cadmium", cadmium, [1.3, 0.3, 17]),
  ...migration(toys, "boron", boron, [1200, 300, 15_000]),
  ...migration(toys, "chromium6", chromium6, [0.02, 0.005, 0.053]),
  ...migration(toys, "mercury", mercury, [7.5, 1.9, 94]),
  row(
    us,
    {
      id: "us-phthalates",
      substances: [dehp, dbp, bbp, dibp, dinp, dpenp, dhexp, dchp],
      limit: 0.1,
      unit: "%",
      material: "plastic",
    },
    {
      rule: "16 CFR 1307.3",
      appliesTo: "children's toys and child care articles, each of the eight",
      ...sourced,
    },
  ),
  row(us, {
    id: "us-lead-substrate",
    substances: [lead],
    limit: 100,
    unit: "ppm",
    material: "substrate",
  }),
  row(us, { id: "us-lead-paint", substances: [lead], limit: 90, unit: "ppm", material: "paint" }),
  row(
    us,
    {
      id: "us-cadmium-soluble",
      substances: [cadmium],
      limit: 75,
      unit: "ppm",
      material: "toy-scraped",
    },
    {
      rule: "ASTM F963, soluble",
      appliesTo: "toys",
      confidence: "unverified",
      source: "ASTM F963; not checked",
    },
  ),
  ...furtherLimits,
];
