import { createHash, timingSafeEqual } from "node:crypto";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { isSafepactError } from "safepact/errors";
import { z } from "zod";
import type { Service } from "./service.ts";

/** One door of a service: its page in the OpenAPI document and its handler are read from the same row. */
export interface Route {
  readonly method: "get" | "post";
  /** With parameters as Hono writes them: `/listings/:id`. */
  readonly path: string;
  readonly summary: string;
  /** Who is let in: everybody; who signed the document that is handed in; who shows the token of the service. */
  readonly open: "to-all" | "by-signature" | "by-token";
  /** JSON Schema of the body, or the content type where it is no JSON. */
  readonly body?: object | string;
  readonly answer: (asked: Asked) => Promise<Response> | Response;
}

/** What a handler is asked with. */
export interface Asked {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly text: string;
}

const LARGEST_BODY = 8_000_000;

/** Opens the doors of a service, with its OpenAPI document at /openapi.json. */
export function openDoors(service: Service, routes: readonly Route[]): Hono {
  const app = new Hono();
  app.use(bodyLimit({ maxSize: LARGEST_BODY }));
  app.get("/openapi.json", ({ json }) => json(openApiOf(service, routes)));
  for (const { method, path, open, answer } of routes) {
    app.on(method.toUpperCase(), path, async ({ req, json }) => {
      if (open === "by-token" && !shows(req.header("authorization"), service.token)) {
        return json({ error: "Show the token of this service." }, 401);
      }
      const text = method === "post" ? await req.text() : "";
      try {
        return await answer({ params: req.param(), query: req.query(), text });
      } catch (error) {
        if (error instanceof SyntaxError) return json({ error: "The body is no JSON." }, 400);
        // What was asked for is not there, or cannot be meant: the message says what to do.
        if (isSafepactError(error)) return json({ code: error.code, error: error.message }, 422);
        throw error;
      }
    });
  }
  return app;
}

/** A door that takes JSON of a schema, and says of other JSON what is wrong with it. */
export function takes<Body>(
  schema: z.ZodType<Body>,
  answer: (body: Body) => Promise<Response> | Response,
): Pick<Route, "body" | "answer"> {
  return {
    body: z.toJSONSchema(schema, { io: "input" }),
    answer: ({ text }) => {
      const parsed = schema.safeParse(JSON.parse(text));
      if (parsed.success) return answer(parsed.data);
      const issues = parsed.error.issues.map(({ path, message }) => ({ path, message }));
      return Response.json({ issues }, { status: 422 });
    },
  };
}

function shows(header: string | undefined, token: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(header ?? ""), hash(`Bearer ${token}`));
}

/** The OpenAPI 3.1 document of a service. */
function openApiOf({ name, url }: Service, routes: readonly Route[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const { method, path, summary, open, body } of routes) {
    const names = [...path.matchAll(/:(\w+)/gu)].map(([, parameter = ""]) => parameter);
    const operation = {
      summary,
      ...(open === "by-token" && { security: [{ token: [] }] }),
      ...(names.length > 0 && {
        parameters: names.map((parameter) => ({
          name: parameter,
          in: "path",
          required: true,
          schema: { type: "string" },
        })),
      }),
      ...(body !== undefined && {
        requestBody: {
          required: true,
          content:
            typeof body === "string"
              ? { [body]: { schema: { type: "string" } } }
              : { "application/json": { schema: body } },
        },
      }),
      responses: { default: { description: "As the guide says." } },
    };
    const key = path.replaceAll(/:(\w+)/gu, "{$1}");
    paths[key] = { ...paths[key], [method]: operation };
  }
  return {
    openapi: "3.1.0",
    info: { title: name, version: "1" },
    servers: [{ url }],
    components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
    paths,
  };
}
