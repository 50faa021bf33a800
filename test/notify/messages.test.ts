import { IntlMessageFormat } from "intl-messageformat";
import { allNoticeMessages } from "safepact/languages";
import { messageVariables } from "safepact/notify";
import { expect, test } from "vitest";

interface Node {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Node[] }>>;
  readonly children?: readonly Node[];
}

const TAG = 8;
const LITERAL = 0;
const PLURAL = 6;
const POUND = 7;

function parse(message: string, locale: string): readonly Node[] {
  return new IntlMessageFormat(message, locale).getAst();
}

function* nodesOf(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node;
    yield* nodesOf(node.children ?? []);
    for (const option of Object.values(node.options ?? {})) yield* nodesOf(option.value);
  }
}

const cases = allNoticeMessages.flatMap((language) =>
  Object.entries(language.messages).map(([key, message]) => ({ language, key, message })),
);

test.each(allNoticeMessages)("$id has exactly the messages of the library", ({ messages }) => {
  expect(Object.keys(messages).sort()).toEqual(Object.keys(messageVariables).sort());
});

test("every message uses exactly its variables", () => {
  const expected: Readonly<Record<string, readonly string[]>> = messageVariables;
  const wrong = cases.filter(({ language, key, message }) => {
    const used = [...nodesOf(parse(message, language.id))]
      .filter(({ type }) => type !== LITERAL && type !== POUND && type !== TAG)
      .map(({ value }) => String(value));
    return [...new Set(used)].sort().join() !== [...(expected[key] ?? [])].sort().join();
  });
  expect(wrong.map(({ language, key }) => `${language.id} ${key}`)).toEqual([]);
});

test("messages use only the tags of their language", () => {
  const wrong = cases.filter(({ language, message }) =>
    [...nodesOf(parse(message, language.id))].some(
      ({ type, value }) => type === TAG && !Object.hasOwn(language.tags ?? {}, String(value)),
    ),
  );
  expect(wrong.map(({ language, key }) => `${language.id} ${key}`)).toEqual([]);
});

test("plurals name every form of their language", () => {
  // French, Spanish and Italian have "many" for whole millions, where "other" reads the same.
  const optional: Readonly<Record<string, readonly string[]>> = {
    fr: ["many"],
    es: ["many"],
    it: ["many"],
  };
  const wrong = cases.filter(({ language, message }) => {
    const forms = new Intl.PluralRules(language.id).resolvedOptions().pluralCategories;
    const needed = forms.filter((form) => !optional[language.id]?.includes(form));
    return [...nodesOf(parse(message, language.id))].some(
      ({ type, options }) =>
        type === PLURAL && !needed.every((form) => Object.hasOwn(options ?? {}, form)),
    );
  });
  expect(wrong.map(({ language, key }) => `${language.id} ${key}`)).toEqual([]);
});

test("no message has a straight apostrophe, which ICU reads as a quote, or markup of its own", () => {
  const wrong = cases.filter(({ message }) => /'|&|<(?!\/?(?:eun|i|eul|gwa|euro)>)/u.test(message));
  expect(wrong.map(({ language, key }) => `${language.id} ${key}`)).toEqual([]);
});

test("Korean names are followed by a particle that fits them, never by a fixed one", () => {
  const fixed = cases.filter(
    ({ language, message }) =>
      language.id === "ko" && /\}(?:은|는|이|가|을|를|과|와|으로|로)(?=[\s,.])/u.test(message),
  );
  expect(fixed.map(({ key }) => key)).toEqual([]);
});
