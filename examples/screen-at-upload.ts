/*
 * Screening at upload, written once over the Web's Request and Response and mounted three times: in Hono, in Express and as
 * a route handler of Next. A listing that identifies itself as recalled is held, what resembles a recall waits for a person,
 * everything else goes live. The answer says why, in the seller's language.
 */
import { createServer } from "node:http";
import express from "express";
import { Hono } from "hono";
import { orThrow, parseHazardRecord, parseListing } from "safepact";
import * as de from "safepact/languages/de";
import * as en from "safepact/languages/en";
import { createMatcher, explainMatch } from "safepact/match";

const recall = orThrow(
  parseHazardRecord({
    id: "SR/00001/26",
    products: [
      {
        name: "USB charger",
        brand: "Volthaus",
        models: ["VH-20C"],
        identifiers: [{ scheme: "gtin", value: "4006381333931" }],
        scope: { units: "all" },
      },
    ],
    territory: ["EU"],
  }),
);
const matcher = createMatcher([recall]);

interface Answer {
  readonly status: number;
  readonly body: object;
}

/** What happens to a listing that somebody uploads. */
function screenUpload(input: unknown, language: string | undefined): Answer {
  const listing = parseListing(input);
  if (!listing.ok) return { status: 422, body: { issues: listing.issues } };
  const { outcome, matches } = matcher.screen(listing.value);
  const [best] = matches;
  if (best === undefined || outcome === "none-found") return { status: 201, body: { outcome } };
  const messages = language?.startsWith("de") === true ? de.matchMessages : en.matchMessages;
  const { headline, reasons } = explainMatch(best, messages);
  const status = outcome === "match" ? 409 : 202;
  return { status, body: { outcome, hazardId: best.hazardId, why: [headline, ...reasons] } };
}

/** The route handler: `export const POST = handleUpload` in app/listings/route.ts is all that Next needs. */
async function handleUpload(request: Request): Promise<Response> {
  let input: unknown;
  try {
    input = await request.json();
  } catch {
    return Response.json({ error: "The body is no JSON." }, { status: 400 });
  }
  const language = request.headers.get("accept-language") ?? undefined;
  const { status, body } = screenUpload(input, language);
  return Response.json(body, { status });
}

const hono = new Hono().post("/listings", ({ req }) => handleUpload(req.raw));

const app = express();
app.use(express.json({ limit: "100kb" }));
app.post("/listings", (request, response) => {
  const { status, body } = screenUpload(request.body, request.get("accept-language"));
  response.status(status).json(body);
});
const server = createServer(app);
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = server.address();
const port = typeof address === "object" ? address?.port : undefined;

const doors: Readonly<Record<string, (request: Request) => Promise<Response>>> = {
  hono: async (request) => hono.fetch(request),
  express: (request) => fetch(new Request(`http://127.0.0.1:${port}/listings`, request)),
  next: handleUpload,
};

const identifiers = [{ scheme: "gtin", value: "4006381333931" }];
const uploads = [
  { id: "L-1", title: "Volthaus charger VH-20C, white", identifiers, shipsTo: ["DE"] },
  { id: "L-2", title: "Volthaus USB charger VH-20C", shipsTo: ["DE"] },
  { id: "L-3", title: "Oak dining table for six", shipsTo: ["DE"] },
  { title: "No id" },
];
for (const [name, post] of Object.entries(doors)) {
  for (const upload of uploads) {
    const headers = { "content-type": "application/json", "accept-language": "de-DE" };
    const init = { method: "POST", headers, body: JSON.stringify(upload) };
    const response = await post(new Request("http://shop.example/listings", init));
    const { outcome = "refused", why = [] } = (await response.json()) as {
      outcome?: string;
      why?: readonly string[];
    };
    console.log(
      `${name.padEnd(7)} ${response.status} ${outcome.padEnd(10)} ${why[0] ?? ""}`.trim(),
    );
  }
}
await new Promise((resolve) => server.close(resolve));
