// The doors of the models in the frameworks that take a schema: typed where the caller writes, checked where it arrives.
import { initTRPC } from "@trpc/server";
import Fastify from "fastify";
import { Hono } from "hono";
import { validator } from "hono/validator";
import { type ListingInput, listingSchema, parseListing, toJsonSchema } from "safepact/model";
import { expect, test } from "vitest";

const kettle: ListingInput = {
  id: "1",
  title: "Kettle",
  price: { amount: "12.50", currency: "EUR" },
};

test("tRPC takes a schema as the input of a procedure, and its caller is typed", async () => {
  const t = initTRPC.create();
  const router = t.router({
    upload: t.procedure.input(listingSchema).mutation(({ input }) => input.price?.amount),
  });
  const caller = t.createCallerFactory(router)({});
  expect(await caller.upload(kettle)).toBe(12.5);
  // @ts-expect-error -- no title
  await expect(caller.upload({ id: "1" })).rejects.toThrow(/title/u);
});

test("a Standard Schema validates without zod being named", async () => {
  const { validate } = listingSchema["~standard"];
  expect(await validate(kettle)).toMatchObject({ value: { status: "live" } });
  expect(await validate({ id: "1" })).toMatchObject({ issues: [{ path: ["title"] }] });
});

test("a route of Hono answers a bad listing with its issues", async () => {
  const checked = validator("json", (body: unknown, context) => {
    const parsed = parseListing(body);
    return parsed.ok ? parsed.value : context.json({ issues: parsed.issues }, 422);
  });
  const app = new Hono().post("/listings", checked, (context) =>
    context.json({ status: context.req.valid("json").status }),
  );
  const post = (body: unknown) =>
    app.request("/listings", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  expect(await (await post(kettle)).json()).toEqual({ status: "live" });
  const refused = await post({ id: "1" });
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({ issues: [{ code: "missing-field" }] });
});

test("a route of Fastify takes the JSON Schema of the model", async () => {
  const { $schema, $id, ...body } = toJsonSchema("listing");
  const app = Fastify();
  app.post<{ Body: ListingInput }>("/listings", { schema: { body } }, ({ body: sent }) => ({
    title: sent.title,
  }));
  const post = (payload: object) => app.inject({ method: "POST", url: "/listings", payload });
  expect((await post(kettle)).json()).toEqual({ title: "Kettle" });
  expect((await post({ id: "1" })).statusCode).toBe(400);
  await app.close();
});
