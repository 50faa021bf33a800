import * as ko from "safepact/languages/ko";
import { renderScorecardHtml } from "safepact/report";
import { type CardOptions, monthlyCard, type Sizes } from "./monthlyCard.ts";
import type { Asked, Route } from "./routes.ts";
import type { Service } from "./service.ts";

/** The doors to the card of a month: as JSON that the other party computes again to the byte, and as a page. */
export function cardDoors(service: Service, platform: string): readonly Route[] {
  const scored = (asked: Asked) => monthlyCard(service, optionsOf(asked, platform));
  return [
    {
      method: "get",
      path: "/cards/:month",
      summary:
        "Card of a month. `asOf`: instant; `sizes`: JSON of both ledgers' sizes, to compute a card again",
      open: "by-token",
      answer: async (asked) => Response.json(await scored(asked)),
    },
    {
      method: "get",
      path: "/cards/:month/page",
      summary: "The same card as a page",
      open: "by-token",
      answer: async (asked) => {
        const { card, rows } = await scored(asked);
        const options = { messages: ko.reportMessages, zone: "Asia/Seoul", rows: rows() };
        const page = renderScorecardHtml(card, options);
        return new Response(page, { headers: { "content-type": "text/html; charset=utf-8" } });
      },
    },
  ];
}

function optionsOf({ params, query }: Asked, platform: string): CardOptions {
  const { asOf, sizes } = query;
  return {
    platform,
    month: params["month"] ?? "",
    asOf: asOf ?? "",
    ...(sizes !== undefined && { sizes: JSON.parse(sizes) as Sizes }),
  };
}
