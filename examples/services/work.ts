import { setTimeout as pause } from "node:timers/promises";
import { sealLedger } from "safepact/ledger";
import { handBackSignature, watchPeer } from "./mirror.ts";
import { deliverOutbox } from "./outbox.ts";
import { ledgerName, type Service } from "./service.ts";

/** One thing a service does by itself, again and again; what fails is told and tried again. */
export interface Chore {
  readonly name: string;
  readonly run: () => Promise<unknown>;
}

/** What both services do: send what is put out, seal the ledger, look at the other party's ledger and sign it. */
export function commonChores(service: Service): readonly Chore[] {
  const { name, database, key, now } = service;
  return [
    { name: "deliver", run: () => deliverOutbox(service) },
    {
      name: "seal",
      run: () => sealLedger(database, { origin: ledgerName(name), signer: key, now: now() }),
    },
    { name: "watch", run: () => watchPeer(service) },
    { name: "hand back", run: () => handBackSignature(service) },
  ];
}

/** Does all chores once, in their order. @returns What failed, by name. */
export async function doChores(
  chores: readonly Chore[],
): Promise<Readonly<Record<string, string>>> {
  const failed: Record<string, string> = {};
  for (const { name, run } of chores) {
    try {
      await run();
    } catch (error) {
      failed[name] = error instanceof Error ? error.message : String(error);
    }
  }
  return failed;
}

/** Does the chores until it is asked to stop; what fails is told once, until it is another failure. */
export async function keepWorking(
  chores: readonly Chore[],
  {
    signal,
    every,
    tell,
  }: {
    readonly signal: AbortSignal;
    readonly every: number;
    readonly tell: (line: string) => void;
  },
): Promise<void> {
  let told = "";
  while (!signal.aborted) {
    const failed = Object.entries(await doChores(chores));
    const line = failed.map(([name, why]) => `${name}: ${why}`).join("; ");
    if (line !== told) tell(line || "all is well again");
    told = line;
    await pause(every, undefined, { signal }).catch(() => {});
  }
}
