import { createMatcher } from "safepact/match";
import { parseHazardRecord, parseListing } from "safepact/model";
import { expect, test } from "vitest";
import { cutRunOn } from "../../src/text/cutRunOn.ts";

const records = [
  { id: "H1", products: [{ name: "Scented candle set", brand: "Nimbu" }] },
  { id: "H2", products: [{ name: "Wooden puzzle farm", brand: "Orlo" }] },
  { id: "H3", products: [{ name: "Phone charger OC20", brand: "Voltara" }] },
].flatMap((record) => {
  const parsed = parseHazardRecord(record);
  return parsed.ok ? [parsed.value] : [];
});
const matcher = createMatcher(records);

function best(title: string): { hazardId: string; score: number } {
  const parsed = parseListing({ id: "L", title });
  if (!parsed.ok) throw new Error(title);
  const [match] = matcher.screen(parsed.value, { minScore: 0 }).matches;
  return { hazardId: match?.hazardId ?? "", score: match?.score ?? 0 };
}

const plain = best("Nimbu scented candle set");

test.each([
  ["N1mbu 5cent3d c4ndle s3t"],
  ["N i m b u s c e n t e d c a n d l e set"],
  ["Nim*bu scen.ted can-dle set"],
  ["Nimbu sceeented candle set"],
  ["N*mb* sc*nt*d c*ndl* s*t"],
  ["imbu cented andle set"],
  ["NNiimmbbuu sscceenntteedd ccaannddllee sseett"],
  ["N|i|m|b|u s|c|e|n|t|e|d c|a|n|d|l|e s|e|t"],
  ["Nㆍiㆍmㆍbㆍu sㆍcㆍeㆍnㆍtㆍeㆍd cㆍaㆍnㆍdㆍlㆍe sㆍeㆍt"],
])("an evasive title scores as the plain one: %s", (title) => {
  expect(best(title)).toEqual(plain);
});

const coded = best("Voltara phone charger OC20");

test.each([
  ["[V][o][l][t][a][r][a] [p][h][o][n][e] [c][h][a][r][g][e][r] [O][C]20"],
  ["V*lt*r* ph*n* ch*rg*r *C20"],
  ["Vol🔥ta🔥ra ph🔥one cha🔥rger O🔥C20"],
  ["VoltaraPhoneChargerOC20"],
  ["VoltaraphoneChargerOC20"],
])("a model number is read with the title that hides it: %s", (title) => {
  expect(best(title)).toEqual(coded);
});

test("capitals cut a title without spaces, and not a name that has spaces or is known as one word", () => {
  const known = (word: string) => ["etherfast", "lamp", "shade", "lampshade"].includes(word);
  expect(cutRunOn("AcmeEtherFastLampshade", known)).toBe("acme etherfast lampshade");
  expect(cutRunOn("AcmeEtherFast DVDRemote", known)).toBe("AcmeEtherFast DVDRemote");
  expect(cutRunOn("AcmeLamp", known)).toBe("AcmeLamp");
});

test.each([
  ["brands in front", "Gucci Rolex Dyson Playmobil Nimbu scented candle set"],
  ["brands behind", "Nimbu scented candle set Braun Nintendo Ferrari"],
  ["words of offers", "Hot sale Nimbu scented candle set free shipping best price gift"],
])("stacked %s cost next to nothing", (_, title) => {
  const stuffed = best(title);
  expect(stuffed.hazardId).toBe("H1");
  expect(stuffed.score).toBeGreaterThan(plain.score * 0.95);
});

test.each([
  ["hashtags", "#viral Nimbu scented candle set #fyp #ootd"],
  ["a price", "Nimbu scented candle set 9,99 € -50 %"],
])("%s are no part of the name", (_, title) => {
  expect(best(title)).toEqual(plain);
});

test("a title of hashtags alone is read, and one tag stays", () => {
  expect(best("#nimbu #scented #candle #set")).toEqual(plain);
  expect(best("Nimbu #scented candle set")).toEqual(plain);
});

test("one other brand still tells a product from another", () => {
  expect(best("Orlo scented candle set").score).toBeLessThan(plain.score * 0.8);
});

test("other brands stacked behind a purpose cost little", () => {
  const stuffed = best("Nimbu scented candle set for Samsung Apple Sony Dyson");
  expect(stuffed.hazardId).toBe("H1");
  expect(stuffed.score).toBeGreaterThan(plain.score * 0.8);
});

test("a model number that could be read as a word stays one", () => {
  expect(best("Voltara phone charger OC20").hazardId).toBe("H3");
});

test("evidence shows the title as the seller wrote it", () => {
  const parsed = parseListing({ id: "L", title: "N1mbu 5cent3d c4ndle s3t" });
  if (!parsed.ok) throw new Error("title");
  const [match] = matcher.screen(parsed.value, { minScore: 0 }).matches;
  expect(match?.evidence.map(({ listingValue }) => listingValue)).toContain(
    "N1mbu 5cent3d c4ndle s3t",
  );
});
