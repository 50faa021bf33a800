/*
 * Starts the marketplace and the authority on SQLite in ./two-services: `npm run services`. Keys are
 * made at the first start, and each side reads the public keys that the other wrote. Ctrl-C stops both, and when one ends so does the other.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const shop = { name: "shop.example", port: 8451 };
const authority = { name: "authority.example", port: 8452 };
const token = process.env["TOKEN"] ?? "only-for-trying-out";

function start(program: string, own: typeof shop, other: typeof shop): ChildProcess {
  const main = fileURLToPath(new URL(`../${program}/main.ts`, import.meta.url));
  return spawn(process.execPath, ["--import", "tsx", main], {
    stdio: "inherit",
    env: {
      ...process.env,
      NAME: own.name,
      PORT: String(own.port),
      URL: `http://127.0.0.1:${own.port}`,
      DATA: `two-services/${program}`,
      TOKEN: token,
      PEER_NAME: other.name,
      PEER_URL: `http://127.0.0.1:${other.port}`,
      PEER_KEYS: `two-services/${program === "regulator" ? "marketplace" : "regulator"}/keys.json`,
    },
  });
}

const both = [start("marketplace", shop, authority), start("regulator", authority, shop)];
const stop = () => {
  for (const service of both) service.kill("SIGTERM");
};
process.on("SIGINT", stop).on("SIGTERM", stop);
for (const service of both) {
  service.on("exit", (code) => {
    process.exitCode ||= code ?? 0;
    stop();
  });
}
console.log(`Token of the staff: ${token}`);
