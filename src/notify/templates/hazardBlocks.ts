import type { Block } from "../block.ts";
import type { NoticeHazard, TestResult } from "../data/noticeHazard.ts";
import type { NoticeWriter } from "../writer.ts";

/** Tells what is dangerous, in the words given, and what tests found. @internal */
export function hazardBlocks(hazards: readonly NoticeHazard[], writer: NoticeWriter): Block[] {
  const described = hazards.filter(({ description }) => description !== undefined);
  const texts = described.map(({ description = "" }) => description);
  const tests = hazards.flatMap((hazard) => hazard.tests.map((test) => testText(test, writer)));
  const blocks: Block[] = [
    {
      kind: "paragraph",
      tone: "warning",
      text: writer.say("consumer.hazard", { hazards: hazardNames(hazards, writer) }),
    },
    ...texts.map((text): Block => ({ kind: "paragraph", text })),
  ];
  if (tests.length > 0) blocks.push({ kind: "list", items: tests });
  return blocks;
}

/** One test result with its limit and rule. @internal */
export function testText(
  { name, measured, limit, rule }: TestResult,
  writer: NoticeWriter,
): string {
  const result =
    limit === undefined
      ? writer.say("test.result", { name, measured })
      : writer.say("test.result-limit", { name, measured, limit });
  return rule === undefined ? result : writer.say("test.rule", { result, rule });
}

/** The kinds of hazard as one text; "unknown" is named only when nothing else is. @internal */
export function hazardNames(hazards: readonly NoticeHazard[], writer: NoticeWriter): string {
  const types = [...new Set(hazards.map(({ type }) => type))];
  const known = types.filter((type) => type !== "unknown");
  const names = (known.length > 0 ? known : types).map((type) => writer.say(`hazard.${type}`));
  return names.length === 1 ? (names[0] ?? "") : writer.all(names);
}
