import { expect, test } from "vitest";
import { readEvaded, readStarred } from "../../src/text/readEvaded.ts";

const words = new Set(
  "brisa gas heater portable electric kettle garden lamp with remote control children wooden train".split(
    " ",
  ),
);
const known = (word: string) => words.has(word);

test.each([
  ["written together", "brisagasheater", "brisa gas heater"],
  ["written together among others", "new brisagasheater bg-20", "new brisa gas heater bg-20"],
  [
    "written together, five of them",
    "gardenlampwithremotecontrol",
    "garden lamp with remote control",
  ],
  [
    "written together with a measure behind",
    "childrenwoodentrain 2kg",
    "children wooden train 2kg",
  ],
  ["with every letter twice", "hheeaatteerr ggaass", "heater gas"],
  ["of which one has every letter twice", "gas hheeaatteerr brisa", "gas heater brisa"],
  ["without their first letters", "risa ortable eater", "brisa portable heater"],
  [
    "some without their first letter",
    "brisa ortable eater lectric",
    "brisa portable heater electric",
  ],
  [
    "without first letters, and one that nobody knows",
    "amp eater ettle xyzzy",
    "lamp heater kettle xyzzy",
  ],
  ["as they are", "brisa gas heater", "brisa gas heater"],
  ["of which two only lack a letter", "brisa gas eater amp", "brisa gas eater amp"],
])("words %s are read as they are meant", (_, title, meant) => {
  expect(readEvaded(title, known)).toBe(meant);
});

test("stars stand for vowels of a known word, up to four, and not for its first consonant", () => {
  const read = (title: string) => readStarred(title, known);
  expect(read("h**t*r")).toBe("heater");
  expect(read("brisa g*s h**ter")).toBe("brisa gas heater");
  expect(["*as", "h*****r", "5*3 gas", "k*ttle*"].map(read)).toEqual([
    "*as",
    "h*****r",
    "5*3 gas",
    "k*ttle*",
  ]);
});
