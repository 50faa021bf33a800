import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type ServerType, serve } from "@hono/node-server";
import { orThrow } from "safepact";
import {
  generateSigningKey,
  type KeySet,
  parseKeySet,
  parseSigningKey,
  type SigningKey,
  toPublicKey,
} from "safepact/exchange";
import { openDatabase } from "./database.ts";
import { openDoors, type Route } from "./routes.ts";
import type { Mail, Service } from "./service.ts";
import { type Chore, keepWorking } from "./work.ts";

/** What makes a program of a party. */
export interface Program {
  readonly tables: string;
  readonly doors: (service: Service) => readonly Route[];
  readonly chores: (service: Service) => readonly Chore[];
}

/**
 * Runs a service by its environment, until it is asked to stop: `NAME`, `PORT`, `URL`, `DATA` (a folder for its key, its mail
 * and SQLite), `DATABASE_URL` (PostgreSQL instead), `TOKEN`, `PEER_NAME`, `PEER_URL`, `PEER_KEYS` (a file with the public
 * keys of the other party), `EVERY` (milliseconds between two rounds of work).
 */
export async function startService({ tables, doors, chores }: Program): Promise<void> {
  const { PORT = "0", DATA = "data", DATABASE_URL, EVERY = "1000" } = process.env;
  const name = required("NAME");
  await mkdir(join(DATA, "mail"), { recursive: true });
  const key = await signingKey(join(DATA, "key.json"), name);
  await writeFile(join(DATA, "keys.json"), JSON.stringify({ keys: [toPublicKey(key)] }));
  const database = await openDatabase(DATABASE_URL ?? join(DATA, "service.db"), tables);
  const service: Service = {
    name,
    url: required("URL"),
    database,
    key,
    peer: {
      name: required("PEER_NAME"),
      url: required("PEER_URL"),
      keys: await peerKeys(required("PEER_KEYS")),
    },
    token: required("TOKEN"),
    now: () => new Date().toISOString(),
    sendMail: (mail) => fileMail(join(DATA, "mail"), mail),
  };
  const server = serve({ fetch: openDoors(service, doors(service)).fetch, port: Number(PORT) });
  const stop = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stop.abort());
  console.log(`${name} answers at ${service.url}`);
  await keepWorking(chores(service), {
    signal: stop.signal,
    every: Number(EVERY),
    tell: (line) => console.error(`${name}: ${line}`),
  });
  await closed(server);
  await database.close();
}

/** Ends when the server has. Whoever keeps a connection and asks on it again and again is cut off after two seconds. */
function closed(server: ServerType): Promise<unknown> {
  const cut = () => "closeAllConnections" in server && server.closeAllConnections();
  const grace = setTimeout(cut, 2_000);
  return new Promise((resolve) => server.close(resolve)).finally(() => clearTimeout(grace));
}

function required(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new Error(`Set ${name}; see docs/two-services.md.`);
}

/** The private key of this party; made when there is none, and readable by nobody else. */
async function signingKey(path: string, issuer: string): Promise<SigningKey> {
  try {
    return orThrow(parseSigningKey(JSON.parse(await readFile(path, "utf8"))));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
  const key = await generateSigningKey({ issuer });
  await writeFile(path, JSON.stringify(key), { mode: 0o600, flag: "wx" });
  return key;
}

/** The other party's keys, as they were exchanged; waits for the file where both start at once. */
async function peerKeys(path: string): Promise<KeySet> {
  for (let tries = 0; ; tries += 1) {
    try {
      return orThrow(parseKeySet(JSON.parse(await readFile(path, "utf8"))));
    } catch (error) {
      if (tries === 600) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Mail of the example lies in a folder, one file a message; the same id is the same file. */
async function fileMail(folder: string, mail: Mail): Promise<void> {
  const path = join(folder, `${mail.id.replaceAll(/[^\w.-]/gu, "_")}.json`);
  await writeFile(`${path}.part`, JSON.stringify(mail, null, 2));
  await rename(`${path}.part`, path);
}
