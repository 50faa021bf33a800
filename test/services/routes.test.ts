import { generateSigningKey, toPublicKey } from "safepact/exchange";
import { migrateLedger, sealLedger, sqliteTransactions } from "safepact/ledger";
import { expect, test } from "vitest";
import { ledgerDoors } from "../../examples/services/ledgerDoors.ts";
import { openDoors } from "../../examples/services/routes.ts";
import { ledgerName, type Service } from "../../examples/services/service.ts";
import { betterSqlite as Database } from "../ledger/support/stores.ts";

test.skipIf(!Database)(
  "a door says what is wrong with what was asked, and goes on answering",
  async () => {
    if (!Database) return;
    const ledger = sqliteTransactions(new Database(":memory:"));
    await ledger.transaction((db) => migrateLedger(db));
    const key = await generateSigningKey({ issuer: "shop.example" });
    const peer = {
      name: "kftc.example",
      url: "http://peer.example",
      keys: { keys: [toPublicKey(key)] },
    };
    const service: Service = {
      name: "shop.example",
      url: "http://shop.example",
      database: { ...ledger, dialect: "sqlite", close: () => Promise.resolve() },
      key,
      peer,
      token: "t",
      now: () => "2026-03-02T12:00:00Z",
      sendMail: () => Promise.resolve(),
    };
    await sealLedger(ledger, { origin: ledgerName(service.name), signer: key, now: service.now() });
    const doors = openDoors(service, ledgerDoors(service));
    const ask = async (path: string) => {
      const response = await doors.request(path, { headers: { authorization: "Bearer t" } });
      return `${response.status} ${(await response.text()).slice(0, 60)}`;
    };
    expect(await ask("/ledger/checkpoint?from=1.5")).toContain('422 {"code":"INVALID_OPTION"');
    expect(await ask("/ledger/checkpoint?from=-3")).toContain('422 {"code":"MISSING_DATA"');
    expect(await ask("/ledger/entries?limit=x")).toContain('422 {"code":"INVALID_OPTION"');
    expect(await ask("/ledger/checkpoint")).toContain('200 {"checkpoint"');
  },
);
