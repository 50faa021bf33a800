import { toJsonSchema } from "safepact/model";
import { z } from "zod";
import { ask } from "../services/database.ts";
import { type Route, takes } from "../services/routes.ts";
import { decideReview, type Verdict } from "./decideReview.ts";
import type { Marketplace } from "./marketplace.ts";
import { takeBulletin, takeRequest } from "./takeDocuments.ts";
import { takeListing } from "./takeListings.ts";

const purchase = z.strictObject({
  id: z.string().min(1),
  listingId: z.string().min(1),
  buyer: z.string().min(1),
  email: z.email().optional(),
  boughtOn: z.iso.date(),
});

const verdict: z.ZodType<Verdict> = z.strictObject({
  listingId: z.string().min(1),
  hazardId: z.string().min(1),
  verdict: z.enum(["same", "different", "unsure"]),
  by: z.string().min(1),
  reason: z.string().exactOptional(),
});

/** The doors of the marketplace. */
export function marketplaceDoors(shop: Marketplace): readonly Route[] {
  const { database } = shop;
  return [
    {
      method: "post",
      path: "/bulletins",
      summary: "A signed bulletin of the authority",
      open: "by-signature",
      body: "application/jose",
      answer: async ({ text }) => {
        const { status, body } = await takeBulletin(shop, text);
        return Response.json(body, { status });
      },
    },
    {
      method: "post",
      path: "/takedown-requests",
      summary: "A signed takedown request of the authority",
      open: "by-signature",
      body: "application/jose",
      answer: async ({ text }) => {
        const { status, body } = await takeRequest(shop, text);
        return Response.json(body, { status });
      },
    },
    {
      method: "post",
      path: "/listings",
      summary: "A listing of a seller; it is screened before it goes live",
      open: "by-token",
      body: toJsonSchema("listing"),
      answer: async ({ text }) => {
        const { status, body } = await takeListing(shop, JSON.parse(text));
        return Response.json(body, { status });
      },
    },
    {
      method: "get",
      path: "/listings/:id",
      summary: "The page of a listing, as a buyer sees it",
      open: "to-all",
      answer: async ({ params }) => {
        const [row] = await database.transaction((db) =>
          ask(db, "SELECT body, status FROM listing WHERE id = ?", [params["id"] ?? ""]),
        );
        if (row === undefined || row["status"] === "held")
          return new Response(null, { status: 404 });
        if (row["status"] === "blocked") return new Response(null, { status: 410 });
        return new Response(String(row["body"]), {
          headers: { "content-type": "application/json" },
        });
      },
    },
    {
      method: "post",
      path: "/purchases",
      summary: "A purchase",
      open: "by-token",
      ...takes(purchase, async ({ id, listingId, buyer, email, boughtOn }) => {
        await database.transaction((db) =>
          ask(
            db,
            "INSERT INTO purchase (id, listing_id, buyer, email, bought_on) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
            [id, listingId, buyer, email ?? null, boughtOn],
          ),
        );
        return Response.json({ id }, { status: 201 });
      }),
    },
    {
      method: "get",
      path: "/reviews",
      summary: "Listings that wait for a person",
      open: "by-token",
      answer: async () => {
        const rows = await database.transaction((db) =>
          ask(
            db,
            "SELECT listing_id, hazard_id, body FROM review WHERE decided IS NULL ORDER BY listing_id",
          ),
        );
        return Response.json(
          rows.map((row) => ({
            listingId: row["listing_id"],
            hazardId: row["hazard_id"],
            screening: JSON.parse(String(row["body"])) as object,
          })),
        );
      },
    },
    {
      method: "get",
      path: "/unwritten",
      summary: "Notices that a person has to write, and what the data lack for them",
      open: "by-token",
      answer: async () =>
        Response.json(
          await database.transaction((db) =>
            ask(db, "SELECT id, recipient, why FROM unwritten ORDER BY id"),
          ),
        ),
    },
    {
      method: "post",
      path: "/verdicts",
      summary: "A person's verdict on a listing that waits",
      open: "by-token",
      ...takes(verdict, async (said) => {
        const state = await decideReview(shop, said);
        if (state === undefined)
          return Response.json({ error: "No such review." }, { status: 404 });
        return Response.json({ state });
      }),
    },
  ];
}
