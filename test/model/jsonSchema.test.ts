import { readdirSync, readFileSync } from "node:fs";
import { isSafepactError } from "safepact/errors";
import { type SchemaName, schemaNames, toJsonSchema } from "safepact/model";
import { expect, test } from "vitest";
import { schemaFiles } from "../support/schemaFiles.ts";

const folder = new URL("../../schemas/", import.meta.url);

test("the schema files are current; `npx tsx test/support/writeSchemas.ts` writes them anew", () => {
  const files = schemaFiles();
  expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort());
  for (const [name, text] of Object.entries(files)) {
    expect(readFileSync(new URL(name, folder), "utf8"), name).toBe(text);
  }
});

test.each(schemaNames)("the schema of %s is a draft 2020-12 schema with an id", (name) => {
  const schema = toJsonSchema(name);
  expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(schema["$id"]).toBe(`urn:safepact:schema:${name}:1`);
  expect(schema["title"]).toBe(name);
  expect(schema["properties"]).toMatchObject({ schemaVersion: { const: 1 } });
});

test.each(schemaNames)("every part of the schema of %s says what it allows", (name) => {
  const known = new Set(
    "type properties required items default enum const oneOf anyOf minLength maxLength pattern minimum maximum exclusiveMinimum multipleOf minItems contains allOf propertyNames additionalProperties".split(
      " ",
    ),
  );
  const { $schema, $id, title, ...schema } = toJsonSchema(name);
  visit(schema, "", (part, path) => {
    for (const key of Object.keys(part)) expect(known, `${path}: ${key}`).toContain(key);
    if (!path.endsWith("/raw") && !("const" in part) && path !== "") {
      expect(
        ["type", "oneOf", "anyOf"].some((key) => key in part),
        path,
      ).toBe(true);
    }
    for (const field of strings(part["required"])) {
      expect(Object.keys(object(part["properties"])), path).toContain(field);
    }
    if (typeof part["pattern"] === "string") new RegExp(part["pattern"], "u");
  });
});

test("only what a file line must hold is required", () => {
  const required = (name: SchemaName) => toJsonSchema(name)["required"];
  expect(required("listing")).toEqual(["id", "title"]);
  expect(required("hazard-record")).toEqual(["id", "products"]);
  expect(required("judgement")).toEqual(["listingId", "hazardId", "verdict", "by", "at"]);
});

test("each type of event is one alternative of its schema", () => {
  const alternatives = toJsonSchema("case-event")["oneOf"];
  expect(Array.isArray(alternatives) && alternatives.length).toBe(24);
});

test("an unknown model is refused with the names there are", () => {
  try {
    // @ts-expect-error [ts2345] -- a caller without types
    toJsonSchema("recall");
    expect.unreachable();
  } catch (error) {
    expect(isSafepactError(error) && [error.code, error.message]).toEqual([
      "UNKNOWN_SCHEMA",
      'There is no model "recall". Use one of hazard-record, listing, agreement, duty, case-event, judgement.',
    ]);
  }
});

type Part = Record<string, unknown>;

/** Visits a schema and all schemas in it. */
function visit(part: Part, path: string, see: (part: Part, path: string) => void): void {
  see(part, path);
  for (const [name, child] of Object.entries(object(part["properties"]))) {
    visit(object(child), `${path}/${name}`, see);
  }
  for (const key of ["items", "additionalProperties", "propertyNames"]) {
    if (typeof part[key] === "object") visit(object(part[key]), `${path}/${key}`, see);
  }
  for (const key of ["oneOf", "anyOf"]) {
    const list = part[key];
    if (!Array.isArray(list)) continue;
    for (const [index, child] of list.entries()) visit(object(child), `${path}/${index}`, see);
  }
}

function object(value: unknown): Part {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
