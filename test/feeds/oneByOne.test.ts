import { expect, test } from "vitest";
import { oneByOne } from "../../src/feeds/oneByOne.ts";

async function* batches(released: string[]) {
  try {
    await Promise.resolve();
    yield [1, 2];
    yield [];
    yield [3];
  } finally {
    released.push("released");
  }
}

test("items of batches come one by one, also to who does not wait for an answer before asking again", async () => {
  const items = oneByOne(batches([]));
  const answers = await Promise.all([items.next(), items.next(), items.next(), items.next()]);
  expect(answers.map(({ done, value }) => (done ? "end" : value))).toEqual([1, 2, 3, "end"]);
});

test("who stops early releases the source, and gets nothing more", async () => {
  const released: string[] = [];
  const items = oneByOne(batches(released));
  for await (const item of items) if (item === 1) break;
  expect(released).toEqual(["released"]);
  expect(await items.next()).toEqual({ done: true, value: undefined });
});

test("a failure of the source reaches who asks, and is the end", async () => {
  async function* failing() {
    await Promise.resolve();
    yield [1];
    throw new Error("gone");
  }
  const items = oneByOne(failing());
  expect(await items.next()).toEqual({ done: false, value: 1 });
  await expect(items.next()).rejects.toThrow("gone");
  expect(await items.next()).toEqual({ done: true, value: undefined });
});
