import { expect, test } from "vitest";
import { plainTitle } from "../../src/match/normalise/plainTitle.ts";

const read = (title: string) => {
  const { title: left, tags } = plainTitle(title);
  return [left.trim().replaceAll(/\s+/gu, " "), ...tags];
};

test("hashtags leave the name of a product, and their words are kept", () => {
  expect(read("robot lamp #toy #gift_idea")).toEqual(["robot lamp", "toy", "gift_idea"]);
  expect(read("robot lamp 12,99 € #toy #gift")).toEqual(["robot lamp", "toy", "gift"]);
});

test("one hashtag may be the name itself and stays", () => {
  expect(read("robot lamp #5")).toEqual(["robot lamp #5"]);
  expect(read("robot lamp $9.99 #5")).toEqual(["robot lamp #5"]);
});

test.each([
  "robot lamp €12",
  "robot lamp 12,99 €",
  "robot lamp 19.99 usd",
  "robot lamp -20 %",
  "15% off robot lamp",
  "robot lamp 9900원",
  "30% 할인 robot lamp",
])("what it costs is taken out of %s", (title) => {
  expect(read(title)).toEqual(["robot lamp"]);
});

test.each(["shoe size 42 eur", "lotion 20% urea", "lamp a€12 model"])(
  "what may be no amount of money stays: %s",
  (title) => {
    expect(plainTitle(title)).toEqual({ title, tags: [] });
  },
);

test("a title that would be left with less than two words stays as it is", () => {
  expect(plainTitle("lamp #toy #gift")).toEqual({ title: "lamp #toy #gift", tags: [] });
  expect(plainTitle("lamp 12,99 €")).toEqual({ title: "lamp 12,99 €", tags: [] });
});
