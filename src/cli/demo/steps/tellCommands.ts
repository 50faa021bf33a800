import type { DemoStage } from "../demoStage.ts";
import { AS_OF, PERIOD } from "../timeline.ts";

/** The commands that give again what the demo wrote; `demo.test.ts` runs them and compares. */
export function demoCommands(out: string): readonly string[] {
  const scored = `--agreement kr-2024 --events ${out}/events.ndjson --hazards ${out}/provided.ndjson --deadline monitor-sources=2bd`;
  return [
    `safepact import --from auto ${out}/feeds/* --out ${out}/hazards.ndjson`,
    `safepact bulletin open ${out}/bulletins/KR-DEMO-2025-01.nordwind.jws --keys ${out}/keys/authority.json --audience nordwind --at 2025-07-02T12:00:00+09:00 --out ${out}/bulletin.json`,
    `safepact sweep --hazards ${out}/provided.ndjson --listings ${out}/listings/nordwind.ndjson --out -`,
    `safepact score ${scored} --platform nordwind --as-of ${AS_OF} --from ${PERIOD.from} --to ${PERIOD.to} --json -`,
    `safepact verify ${out}/scorecard.nordwind.json ${scored}`,
    `safepact compare ${out}/scorecard.hanbit-plaza.json ${out}/scorecard.nordwind.json --json`,
  ];
}

/**
 * Ends the demo: the same from the command line.
 *
 * @param stage - Where to print.
 */
export async function tellCommands(stage: DemoStage): Promise<void> {
  await stage.say("The same from the command line, from the files written here:");
  for (const command of demoCommands(stage.folder)) {
    await stage.show(`${brokenAtOptions(command)}\n`);
  }
}

/** A line for each option, and for each file that is none's. */
function brokenAtOptions(command: string): string {
  return command.replaceAll(
    / (?=--)|(?<=(?: auto| open| verify| compare|\.json)) (?=\S*\/)/gu,
    " \\\n    ",
  );
}
