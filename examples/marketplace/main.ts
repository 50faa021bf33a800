import { cardDoors } from "../services/cardDoors.ts";
import { ledgerDoors } from "../services/ledgerDoors.ts";
import { startService } from "../services/startService.ts";
import { commonTables } from "../services/tables.ts";
import { commonChores } from "../services/work.ts";
import { accountForPurchasers } from "./accountForPurchasers.ts";
import { answerRequests } from "./answerRequests.ts";
import type { Marketplace } from "./marketplace.ts";
import { marketplaceDoors } from "./marketplaceDoors.ts";
import { sweepBulletins } from "./sweepBulletins.ts";
import { openBoss, sweepInFolder } from "./sweepFolder.ts";
import { marketplaceTables } from "./tables.ts";
import { screenLeftOver } from "./takeListings.ts";

const { DATABASE_URL, SWEEPS } = process.env;
const boss = DATABASE_URL && SWEEPS ? await openBoss(DATABASE_URL) : undefined;
const together: Pick<Marketplace, "sweepTogether"> =
  boss && SWEEPS ? { sweepTogether: (sweep) => sweepInFolder(boss, SWEEPS, sweep) } : {};

await startService({
  tables: commonTables + marketplaceTables,
  doors: (shop) => [...marketplaceDoors(shop), ...ledgerDoors(shop), ...cardDoors(shop, shop.name)],
  chores: (shop) => [
    { name: "sweep", run: () => sweepBulletins({ ...shop, ...together }) },
    { name: "screen", run: () => screenLeftOver(shop) },
    { name: "answer", run: () => answerRequests(shop) },
    { name: "account", run: () => accountForPurchasers(shop) },
    ...commonChores(shop),
  ],
});
await boss?.stop();
