import { expect, test } from "vitest";
import { deobfuscate } from "../../src/text/deobfuscate.ts";

const words = new Set(["usb", "charger", "fast", "toy", "white", "cable", "mp3player", "electric"]);
const known = (word: string) => words.has(word);

test("digits and signs inside words are read as letters", () => {
  expect(deobfuscate("ch4rg3r c@ble")).toBe("charger cable");
  expect(deobfuscate("b1ack k1ds")).toBe("black kids");
});

test("model numbers stay as they are", () => {
  const title =
    "kdl46xbr pslx350h ps4 iphone13pro sms4evi08e a55b2c 25.037.00 f/4-5.6 sizes s m l xl";
  expect(deobfuscate(title)).toBe(title);
});

test("spaced-out letters are joined, with any one separator", () => {
  expect(deobfuscate("c h a r g e r usb")).toBe("charger usb");
  expect(deobfuscate("c.h.a.r.g.e.r")).toBe("charger");
  expect(deobfuscate("p s l x 3 5 0 h")).toBe("pslx350h");
});

test("a vocabulary splits letters that run over several words", () => {
  expect(deobfuscate("u s b f a s t c h a r g e r", { known })).toBe("usb fast charger");
});

test("a vocabulary decides between readings and protects its own words", () => {
  expect(deobfuscate("ch4rger wh1te mp3player", { known })).toBe("charger white mp3player");
  expect(deobfuscate("b4c8d", { known })).toBe("b4c8d");
  expect(deobfuscate("b4c8d c4ble5 500ml", { known })).toBe("b4c8d c4ble5 500ml");
});

test("a writer known to evade is read beyond the vocabulary, with rarer signs too", () => {
  expect(deobfuscate("3lectric t0y c4ble5 500ml", { known })).toBe("electric toy cables 500ml");
  expect(deobfuscate("ch4r6€r fa57", { known })).toBe("charger fast");
  expect(deobfuscate("c4ble5", { known, evasive: true })).toBe("cables");
  expect(deobfuscate("ch4rger kdl46xbr oc20", { known })).toBe("charger kdl46xbr oc20");
});

test("a code that goes on after a sign is no word", () => {
  expect(deobfuscate("t0y5.052.00", { known: () => true })).toBe("t0y5.052.00");
});

test("signs inside words and stretched letters are undone", () => {
  expect(deobfuscate("char*ger chaaarger")).toBe("charger charger");
  expect(deobfuscate("char-ger usb-cable", { known })).toBe("charger usb-cable");
});

test("German compounds, Roman numbers and battery sizes are not stretched letters", () => {
  const title = "schnellladegerat series iii aaa";
  expect(deobfuscate(title)).toBe(title);
});

test("what stands first or last in a text is read as what stands within", () => {
  for (const word of ["h3ater", "k e t t l e", "to@ster", "laaamp", "b.a.t.t.e.r.y", "c4rbon"]) {
    const read = deobfuscate(`the ${word} set`).slice(4, -4);
    expect(read).not.toBe(word);
    expect(deobfuscate(word)).toBe(read);
    expect(deobfuscate(`${word} set`)).toBe(`${read} set`);
    expect(deobfuscate(`the ${word}`)).toBe(`the ${read}`);
  }
});

test("very long text is read in linear time", () => {
  for (const piece of ["a", "a ", "a1", "aa-", "a!b", "aaab"]) {
    expect(deobfuscate(piece.repeat(50_000)).length).toBeGreaterThan(0);
  }
});
