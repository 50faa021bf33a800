import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Scorecard } from "safepact/comply";
import type { SealedEvent } from "safepact/ledger";
import { beforeAll, describe, expect, test } from "vitest";
import { runProcess } from "../cli/support/bundledCli.ts";
import { temporaryFolder } from "../cli/support/temporaryFolder.ts";
import { postgresFolder, startPostgres } from "../support/servers.ts";
import {
  bundle,
  mailOf,
  names,
  type Party,
  type Setup,
  twoParties,
  until,
} from "./support/parties.ts";

// Both services as their users run them: two processes that know of each other only what HTTP and two public keys say.

const gtin = [{ scheme: "gtin", value: "4006381333931" }];
const recall = {
  id: "kr:1001",
  basis: "domestic-recall",
  products: [
    {
      name: "USB 충전기",
      brand: "Volthaus",
      models: ["VH-20C"],
      identifiers: gtin,
      scope: { units: "all" },
    },
  ],
  hazards: [{ type: "electric-shock" }],
  measures: [{ action: "recall-from-end-users" }],
  remedies: [{ kind: "refund" }],
  territory: ["KR"],
};
const listings = [
  { id: "L-1", title: "Volthaus charger VH-20C white", identifiers: gtin, sellerId: "S-1" },
  { id: "L-2", title: "Volthaus USB charger VH-20C", sellerId: "S-2" },
  { id: "L-3", title: "Oak dining table for six", sellerId: "S-3" },
  ...Array.from({ length: 12 }, (_, index) => ({
    id: `M-${index}`,
    title: `Volthaus VH-20C charger, lot ${index}`,
    identifiers: gtin,
    sellerId: `S-${index}`,
  })),
].map((listing) => ({ ...listing, shipsTo: ["KR"] }));

const HOUR = 3_600_000;
const programs = { marketplace: "", regulator: "" };
let verifier = "";
let worker = "";

beforeAll(async () => {
  programs.marketplace = await bundle("marketplace/main.ts", "marketplace");
  programs.regulator = await bundle("regulator/main.ts", "regulator");
  verifier = await bundle("services/verifyBlock.ts", "verifyBlock");
  worker = await bundle("marketplace/sweepWorker.ts", "sweepWorker");
}, 120_000);

const folder = temporaryFolder();

function hasSqlite(): boolean {
  const require = createRequire(import.meta.url);
  for (const name of ["node:sqlite", "better-sqlite3"]) {
    try {
      require(name);
      return true;
    } catch {}
  }
  return false;
}

describe("two services run the loop", { timeout: 480_000 }, () => {
  test.skipIf(!hasSqlite())(
    "on SQLite (skipped where better-sqlite3 is not installed)",
    async () => {
      await theLoop({ folder: folder.path("sqlite"), programs });
    },
  );

  const bin = postgresFolder();
  test.skipIf(bin === undefined)(
    "on PostgreSQL with workers of pg-boss (skipped where PostgreSQL is not installed)",
    async () => {
      const server = await startPostgres(bin ?? "");
      const address = (name: string) => `postgres://safepact@127.0.0.1:${server.port}/${name}`;
      try {
        for (const name of ["marketplace", "regulator"]) {
          await runProcess(join(bin ?? "", "createdb"), [
            "-h",
            "127.0.0.1",
            "-p",
            String(server.port),
            "-U",
            "safepact",
            name,
          ]);
        }
        const databases = { marketplace: address("marketplace"), regulator: address("regulator") };
        const sweeps = folder.path("sweeps");
        const env = { ...process.env, DATABASE_URL: databases.marketplace, SWEEPS: sweeps };
        const helping = spawn(process.execPath, [worker], { env, stdio: "ignore" });
        const left = once(helping, "exit");
        await theLoop({ folder: folder.path("postgres"), programs, databases, sweeps });
        const manifests = readdirSync(sweeps).map((sweep) =>
          JSON.parse(readFileSync(join(sweeps, sweep, "manifest.json"), "utf8")),
        );
        expect(manifests.map(({ complete }) => complete)).toEqual([true, true]);
        // The first bulletin was held against the whole catalogue.
        expect(manifests.map((manifest) => manifest.listings)).toContain(listings.length);
        helping.kill("SIGTERM");
        expect(await left).toEqual([0, null]);
      } finally {
        await server.remove();
      }
    },
  );
});

async function theLoop(setup: Setup): Promise<void> {
  const { shop, authority } = await twoParties(setup);
  await Promise.all([shop.start(), authority.start()]);
  try {
    await sellBeforeAnyoneKnows(shop);
    await provide(shop, authority);
    await ask(shop, authority);
    await check(shop, authority);
    await scoreAlike(shop, authority);
    await proveToAThird(shop, setup);
    await refuseForgers(shop);
    expect(await shop.stop()).toBe(0);
    expect(await authority.stop()).toBe(0);
  } finally {
    await Promise.all([shop.kill(), authority.kill()]);
  }
}

async function sellBeforeAnyoneKnows(shop: Party): Promise<void> {
  for (const listing of listings) {
    expect((await shop.post("/listings", listing)).status).toBe(201);
  }
  const purchases = [
    { id: "P-1", listingId: "L-1", buyer: "B-1", email: "b1@mail.example", boughtOn: "2026-10-02" },
    { id: "P-2", listingId: "L-1", buyer: "B-2", boughtOn: "2026-10-03" },
    { id: "P-3", listingId: "M-4", buyer: "B-3", email: "b3@mail.example", boughtOn: "2026-10-05" },
  ];
  for (const purchase of purchases) {
    expect((await shop.post("/purchases", purchase)).status).toBe(201);
  }
  expect((await shop.post("/purchases", { id: "P-4" })).status).toBe(422);
  expect((await shop.post("/purchases", "{")).status).toBe(400);
}

/** The authority issues a bulletin; both sides are killed in the middle; nothing is lost and nothing is done twice. */
async function provide(shop: Party, authority: Party): Promise<void> {
  const issued = await authority.post("/bulletins", { records: [recall] });
  expect(issued.status).toBe(202);
  for (let kill = 0; kill < 3; kill += 1) {
    await new Promise((resolve) => setTimeout(resolve, 30 + 70 * kill));
    await (kill === 1 ? authority : shop).kill();
    await (kill === 1 ? authority : shop).start();
  }
  const gone = async (id: string) =>
    (await fetch(new URL(`/listings/${id}`, shop.url))).status === 410;
  await until(
    async () => (await gone("L-1")) && (await gone("M-11")),
    "the recalled listings are gone",
  );
  expect((await fetch(new URL("/listings/L-3", shop.url))).status).toBe(200);
  const reviews = (await (await shop.get("/reviews")).json()) as { listingId: string }[];
  expect(reviews.map(({ listingId }) => listingId)).toEqual(["L-2"]);

  const told = () => [...mailOf(shop).values()].map(({ to }) => to);
  await until(() => Promise.resolve(told().length === 15), "sellers and purchasers are told");
  expect(
    told()
      .filter((to) => to.endsWith("mail.example"))
      .sort(),
  ).toEqual(["b1@mail.example", "b3@mail.example"]);
  // What comes after the bulletin is held at the door.
  const late = { ...listings[0], id: "L-9" };
  expect((await shop.post("/listings", late)).status).toBe(409);
}

/** A bulletin and a request are issued while the marketplace is down: they arrive in their order, and the request is answered. */
async function ask(shop: Party, authority: Party): Promise<void> {
  await shop.kill();
  const other = {
    ...recall,
    id: "kr:1002",
    products: [{ name: "유아용 카시트", brand: "Babyon" }],
  };
  expect((await authority.post("/bulletins", { records: [other] })).status).toBe(202);
  const urls = ["L-2", "L-1", "nowhere"].map((id) => new URL(`/listings/${id}`, shop.url).href);
  const asked = await authority.post("/takedown-requests", { hazardId: "kr:1001", urls });
  expect(asked.status).toBe(202);
  await shop.start();
  const { id } = (await asked.json()) as { id: string };
  const reply = async () => {
    const issued = await authority.get(`/issued/${encodeURIComponent(id)}`);
    return ((await issued.json()) as { reply: { items: { decision: string }[] } | null }).reply;
  };
  await until(async () => (await reply()) !== null, "the marketplace has replied");
  const decisions = (await reply())?.items.map(({ decision }) => decision);
  expect(decisions).toEqual(["removed", "already-gone", "not-found"]);
  const bulletins = async () => {
    const entries = (await (await shop.get("/ledger/entries?limit=1000")).json()) as SealedEvent[];
    return entries.flatMap(({ event }) =>
      event.type === "bulletin.received" ? event.hazardIds : [],
    );
  };
  await until(async () => (await bulletins()).length === 2, "both bulletins arrived");
  const waiting = async () => ((await (await authority.get("/outbox")).json()) as object[]).length;
  await until(async () => (await waiting()) === 0, "nothing waits at the authority");
}

async function check(shop: Party, authority: Party): Promise<void> {
  const seen = async () => {
    const answer = await authority.post("/checks", { sampleSize: 5 });
    return (await answer.json()) as { drawn: number; stillThere: number };
  };
  let first = { drawn: 0, stillThere: 0 };
  await until(async () => {
    first = await seen();
    return first.drawn === 5;
  }, "blocks are sealed and seen");
  expect(first.stillThere).toBe(0);
  await until(async () => {
    const growth = await shop.get("/ledger/checkpoint?from=0");
    return ((await growth.json()) as { checkpoint: { size: number } }).checkpoint.size > 20;
  }, "the ledger is sealed");
}

/** A month scored by one side is computed again by the other, to the byte. */
async function scoreAlike(shop: Party, authority: Party): Promise<void> {
  // As the agreement's place counts: in Seoul the last evening of a month in Greenwich is the next one.
  const month = new Date(Date.now() + 9 * HOUR).toISOString().slice(0, 7);
  const asOf = new Date(Date.now() + 24 * HOUR).toISOString();
  let theirs = "";
  let ours = "";
  await until(async () => {
    const first = await authority.get(`/cards/${month}?asOf=${asOf}`);
    theirs = await first.text();
    const { sizes, card } = JSON.parse(theirs) as { sizes: object; card: Scorecard };
    const again = new URLSearchParams({ asOf, sizes: JSON.stringify(sizes) });
    const second = await shop.get(`/cards/${month}?${again}`);
    ours = await second.text();
    const blocked = card.kpis.find(({ id }) => id === "blocked-count");
    return second.ok && blocked?.value === 15;
  }, "both have seen everything");
  expect(ours).toBe(theirs);
  const { card } = JSON.parse(ours) as { card: Scorecard };
  const figure = (id: string) => card.kpis.find((kpi) => kpi.id === id);
  expect(figure("reply-rate")).toMatchObject({ numerator: 1, denominator: 1 });
  expect(figure("seller-told-rate")).toMatchObject({ numerator: 15, denominator: 15 });
  expect(figure("consumer-told-rate")).toMatchObject({ numerator: 2, denominator: 3 });
  expect(figure("still-available-rate")).toMatchObject({ numerator: 0 });
  const page = await (await shop.get(`/cards/${month}/page?asOf=${asOf}`)).text();
  expect(page).toContain(names.marketplace);
}

async function proveToAThird(shop: Party, setup: Setup): Promise<void> {
  const entries = (await (await shop.get("/ledger/entries?limit=1000")).json()) as SealedEvent[];
  const block = entries.find(
    ({ event }) => event.type === "listing.blocked" && event.listingId === "L-1",
  );
  const id = encodeURIComponent(block?.event.id ?? "");
  let bundleText = "";
  await until(async () => {
    const answer = await shop.get(`/ledger/bundles/${id}`);
    bundleText = await answer.text();
    return answer.ok;
  }, "the block is under a checkpoint of both");
  expect(bundleText.length).toBeLessThan(6_000);
  // One event was written once, however often the process died.
  const ids = entries.map(({ event }) => event.id);
  expect(new Set(ids).size).toBe(ids.length);
  const keys = (party: string) => join(setup.folder, party, "keys.json");
  const verify = (text: string) => {
    const path = folder.put("bundle.json", text);
    const argv = [verifier, path, keys("marketplace"), keys("regulator")];
    return runProcess(process.execPath, argv);
  };
  const proved = await verify(bundleText);
  expect(proved.out).toContain("L-1 was blocked at ");
  expect(proved.out).toContain("signed by authority.example at ");
  expect(proved.code).toBe(0);
  const forged = await verify(bundleText.replace('"listingId":"L-1"', '"listingId":"L-3"'));
  expect(forged).toMatchObject({ code: 1 });
  expect(forged.out).toContain("Not proved");
}

async function refuseForgers(shop: Party): Promise<void> {
  expect((await shop.post("/bulletins", "no.signed.document")).status).toBe(422);
  const stranger = await fetch(new URL("/reviews", shop.url));
  expect(stranger.status).toBe(401);
  const openApi = (await (await shop.get("/openapi.json")).json()) as { paths: object };
  expect(Object.keys(openApi.paths)).toContain("/listings/{id}");
}
