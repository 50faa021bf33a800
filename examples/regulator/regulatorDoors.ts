import { z } from "zod";
import { ask } from "../services/database.ts";
import { type Route, takes } from "../services/routes.ts";
import type { Service } from "../services/service.ts";
import { checkRemovals } from "./checkRemovals.ts";
import { issueBulletin, requestTakedown, takeReply } from "./issueDocuments.ts";

const bulletin = z.strictObject({ records: z.array(z.looseObject({})).min(1).max(1000) });

const request = z.strictObject({
  hazardId: z.string().min(1),
  urls: z.array(z.url()).min(1).max(1000),
});

const checks = z.strictObject({ sampleSize: z.int().min(1).max(1000).default(20) });

/** The doors of the authority. */
export function regulatorDoors(authority: Service): readonly Route[] {
  return [
    {
      method: "post",
      path: "/bulletins",
      summary: "Issues a bulletin of hazard records to the marketplace",
      open: "by-token",
      ...takes(bulletin, async ({ records }) => {
        const issued = await issueBulletin(authority, records, "kr-2024");
        return Response.json(issued, { status: "id" in issued ? 202 : 422 });
      }),
    },
    {
      method: "post",
      path: "/takedown-requests",
      summary: "Asks the marketplace to take listings down",
      open: "by-token",
      ...takes(request, async (asked) => {
        const issued = await requestTakedown(authority, asked);
        return Response.json(issued, { status: "id" in issued ? 202 : 422 });
      }),
    },
    {
      method: "post",
      path: "/replies",
      summary: "A signed reply of the marketplace",
      open: "by-signature",
      body: "application/jose",
      answer: async ({ text }) => {
        const { status, issues } = await takeReply(authority, text);
        return Response.json({ issues }, { status });
      },
    },
    {
      method: "get",
      path: "/issued/:id",
      summary: "What was issued under an id, with the reply to it",
      open: "by-token",
      answer: async ({ params }) => {
        const [row] = await authority.database.transaction((db) =>
          ask(db, "SELECT kind, body, reply FROM issued WHERE id = ?", [params["id"] ?? ""]),
        );
        if (row === undefined)
          return Response.json({ error: "Nothing has this id." }, { status: 404 });
        const parse = (text: unknown) =>
          text === null ? null : (JSON.parse(String(text)) as object);
        return Response.json({
          kind: row["kind"],
          document: parse(row["body"]),
          reply: parse(row["reply"]),
        });
      },
    },
    {
      method: "post",
      path: "/checks",
      summary: "Draws blocked listings at random and looks whether they are gone",
      open: "by-token",
      ...takes(checks, async ({ sampleSize }) =>
        Response.json(await checkRemovals(authority, sampleSize)),
      ),
    },
  ];
}
