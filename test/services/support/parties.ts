import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { bundleForNode } from "../../support/bundleForNode.ts";

export const token = "token-of-the-tests";

/** A program of the example, bundled so that it starts quickly. */
export async function bundle(entry: string, name: string): Promise<string> {
  const outDir = await bundleForNode({
    entry: { [name]: `examples/${entry}` },
    outDir: `.cache/services/${name}`,
    skipNodeModulesBundle: true,
  });
  return join(outDir, `${name}.js`);
}

/** A party that runs as a process of its own and can be killed. */
export interface Party {
  readonly url: string;
  readonly data: string;
  readonly start: () => Promise<void>;
  readonly kill: () => Promise<void>;
  /** Asks it to leave. @returns Its exit code. */
  readonly stop: () => Promise<number | null>;
  readonly get: (path: string) => Promise<Response>;
  readonly post: (path: string, body: unknown) => Promise<Response>;
}

/** How the two are set up. */
export interface Setup {
  readonly folder: string;
  /** Addresses of databases; SQLite when absent. */
  readonly databases?: { readonly marketplace: string; readonly regulator: string };
  readonly programs: { readonly marketplace: string; readonly regulator: string };
  /** Folder of sweeps with pg-boss. */
  readonly sweeps?: string;
}

/** Makes both parties, not started. */
export async function twoParties(
  setup: Setup,
): Promise<{ readonly shop: Party; readonly authority: Party }> {
  const ports = { marketplace: await freePort(), regulator: await freePort() };
  const make = (own: keyof typeof ports, other: keyof typeof ports): Party =>
    party(setup.programs[own], {
      NAME: names[own],
      PORT: String(ports[own]),
      URL: `http://127.0.0.1:${ports[own]}`,
      DATA: join(setup.folder, own),
      TOKEN: token,
      EVERY: "40",
      PEER_NAME: names[other],
      PEER_URL: `http://127.0.0.1:${ports[other]}`,
      PEER_KEYS: join(setup.folder, other, "keys.json"),
      ...(setup.databases && { DATABASE_URL: setup.databases[own] }),
      ...(setup.sweeps !== undefined && own === "marketplace" && { SWEEPS: setup.sweeps }),
    });
  return { shop: make("marketplace", "regulator"), authority: make("regulator", "marketplace") };
}

export const names = { marketplace: "shop.example", regulator: "authority.example" } as const;

function party(program: string, env: Record<string, string>): Party {
  const { URL: url = "", DATA: data = "" } = env;
  mkdirSync(data, { recursive: true });
  let child: ChildProcess | undefined;
  const end = (signal: NodeJS.Signals) =>
    new Promise<number | null>((resolve) => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return resolve(null);
      child.once("exit", (code) => resolve(code));
      child.kill(signal);
    });
  const headers = { authorization: `Bearer ${token}` };
  return {
    url,
    data,
    start: async () => {
      child = spawn(process.execPath, [program], {
        env: { ...process.env, ...env },
        stdio: ["ignore", "ignore", process.env["SHOW_SERVICES"] ? "inherit" : "ignore"],
      });
      await until(async () => (await fetch(new URL("/keys", url))).ok);
    },
    kill: async () => void (await end("SIGKILL")),
    stop: () => end("SIGTERM"),
    get: (path) => fetch(new URL(path, url), { headers }),
    post: (path, body) =>
      fetch(new URL(path, url), {
        method: "POST",
        headers: { ...headers, "content-type": "application/json" },
        body: typeof body === "string" ? body : JSON.stringify(body),
      }),
  };
}

/** Waits until something holds. */
export async function until(holds: () => Promise<boolean>, what = "it"): Promise<void> {
  const end = Date.now() + 180_000;
  for (;;) {
    const held = await holds().catch(() => false);
    if (held) return;
    if (Date.now() > end) throw new Error(`Waited three minutes until ${what}.`);
    await pause(50);
  }
}

/** The mail that a party sent, by id. */
export function mailOf({ data }: Party): ReadonlyMap<string, { to: string; subject: string }> {
  const files = readdirSync(join(data, "mail")).filter((file) => file.endsWith(".json"));
  const mails = files.map(
    (file) =>
      JSON.parse(readFileSync(join(data, "mail", file), "utf8")) as {
        id: string;
        to: string;
        subject: string;
      },
  );
  return new Map(mails.map((mail) => [mail.id, mail]));
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
