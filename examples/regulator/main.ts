import { cardDoors } from "../services/cardDoors.ts";
import { ledgerDoors } from "../services/ledgerDoors.ts";
import { startService } from "../services/startService.ts";
import { commonTables } from "../services/tables.ts";
import { commonChores } from "../services/work.ts";
import { regulatorDoors } from "./regulatorDoors.ts";
import { regulatorTables } from "./tables.ts";

await startService({
  tables: commonTables + regulatorTables,
  doors: (authority) => [
    ...regulatorDoors(authority),
    ...ledgerDoors(authority),
    ...cardDoors(authority, authority.peer.name),
  ],
  chores: commonChores,
});
