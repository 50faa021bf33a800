import {
  au2020,
  ca2023,
  commitmentsOf,
  compareAgreements,
  duties,
  dutiesOn,
  dutySources,
  eu2018,
  eu2023,
  jp2023,
  kr2021,
  kr2023,
  kr2024,
  oecd2021,
  publishedAgreements,
  validateAgreement,
} from "safepact/agreements";
import { dueAt } from "safepact/calendar";
import { publishedCalendars } from "safepact/calendars";
import { jp } from "safepact/calendars/jp";
import {
  type Agreement,
  type Deadline,
  type Duty,
  parseAgreement,
  parseDuty,
} from "safepact/model";
import { expect, test } from "vitest";

const limit = ({ amount, unit, countFrom }: Deadline) => `${amount} ${unit} ${countFrom}`;
const limits = (agreement: Agreement) =>
  agreement.commitments.flatMap(({ kind, deadline }) =>
    deadline ? [`${kind}: ${limit(deadline)}`] : [],
  );

test("no Korean agreement has a deadline, because no published account gives one", () => {
  expect(limits(kr2021)).toEqual([]);
  expect(limits(kr2023)).toEqual([]);
  expect(limits(kr2024)).toEqual([]);
});

test("the deadlines are those published", () => {
  expect(limits(eu2018)).toEqual([
    "monitor-sources: 2 business-day next-day",
    "takedown-authority: 2 business-day next-day",
    "consumer-channel: 5 business-day next-day",
  ]);
  expect(limits(eu2023)).toEqual([]);
  expect(limits(au2020)).toEqual([
    "takedown-authority: 2 business-day next-day",
    "info-request: 10 business-day next-day",
  ]);
  expect(limits(jp2023)).toEqual([
    "monitor-sources: 2 business-day next-business-day",
    "takedown-authority: 2 business-day next-business-day",
    "consumer-channel: 5 business-day next-business-day",
  ]);
  expect(limits(ca2023)).toEqual([
    "takedown-authority: 2 business-day next-day",
    "info-request: 5 business-day next-day",
  ]);
  expect(limits(oecd2021)).toEqual([]);
});

test("each agreement makes the commitments that are reported of it", () => {
  const kinds = (agreement: Agreement) =>
    new Set(agreement.commitments.map(({ kind }) => kind)).size;
  expect(publishedAgreements.map((each) => `${each.id} ${kinds(each)}`)).toEqual([
    "kr-2021 9",
    "kr-2023 1",
    "kr-2024 10",
    "eu-2018 13",
    "eu-2023 6",
    "au-2020 13",
    "jp-2023 13",
    "ca-2023 16",
    "oecd-2021 5",
  ]);
  expect(commitmentsOf(kr2021, "repeat-sellers")[0]?.clause).toBe("4");
  expect(commitmentsOf(kr2024, "repeat-sellers")).toEqual([]);
});

test("the eight Korean clauses of 2021 are all there", () => {
  const clauses = kr2021.commitments.flatMap(({ clause }) => clause ?? []);
  expect([...new Set(clauses)].sort()).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
});

test("figures are due as often as published", () => {
  const periods = publishedAgreements.flatMap(({ id, commitments }) =>
    commitments.flatMap((commitment) =>
      commitment.kind === "report-kpi" && commitment.period
        ? [[id, commitment.period.every, commitment.period.startsOn ?? ""].join(" ").trim()]
        : [],
    ),
  );
  expect(periods).toEqual([
    "kr-2024 block",
    "eu-2018 half-year",
    "au-2020 year 07-01",
    "jp-2023 month",
    "jp-2023 year",
    "ca-2023 year 09-29",
  ]);
});

test("the parties are those that signed", () => {
  const platforms = ({ parties }: Agreement) =>
    parties.filter(({ role }) => role === "platform").map(({ name }) => name);
  expect(platforms(kr2024)).toEqual(["AliExpress", "Temu"]);
  expect(platforms(kr2021)).toHaveLength(5);
  expect(platforms(eu2018)).toHaveLength(11);
  expect(platforms(jp2023)).toHaveLength(9);
  expect(platforms(ca2023)).toEqual(["Amazon.ca", "eBay.ca", "Temu"]);
  expect(au2020.parties.find(({ name }) => name === "MyDeal")?.joinedOn).toBe("2021-04");
  expect(jp2023.parties.find(({ name }) => name.endsWith("Welfare"))?.joinedOn).toBe("2024-01-01");
});

test("what the references leave unverified is marked so", () => {
  const confidence = (agreement: Agreement, kind: Parameters<typeof commitmentsOf>[1]) =>
    commitmentsOf(agreement, kind)[0]?.provenance.confidence;
  for (const kind of ["contact-point", "info-request", "recall-info", "technology"] as const) {
    expect(confidence(eu2018, kind), kind).toBe("unverified");
  }
  for (const kind of ["internal-process", "recall-info", "repeat-sellers"] as const) {
    expect(confidence(au2020, kind), kind).toBe("unverified");
  }
  expect(confidence(au2020, "takedown-authority")).toBe("sourced");
  expect(confidence(ca2023, "info-request")).toBe("sourced");
  expect(confidence(ca2023, "recall-info")).toBe("secondary-source");
  expect(confidence(jp2023, "takedown-authority")).toBe("secondary-source");
  expect(au2020.kpis.map(({ provenance }) => provenance.confidence)).toEqual(
    Array.from({ length: 3 }, () => "unverified"),
  );
  const dsa = duties.filter(({ id }) => id.startsWith("eu-dsa"));
  expect(dsa.every(({ provenance }) => provenance.confidence === "sourced")).toBe(true);
});

test("a count that rests on Regulation 1182/71 names the article that was read", () => {
  const rows = [
    ...eu2018.commitments.filter(({ deadline }) => deadline),
    ...duties.filter(({ id, deadline }) => id.startsWith("eu-gpsr") && deadline),
  ];
  expect(rows).toHaveLength(8);
  for (const { provenance } of rows) {
    expect(provenance.source).toContain("reg-1182-71");
    expect(provenance.note).toContain("1182/71, Article 3(1)");
  }
  const regulation = dutySources.find(({ id }) => id === "reg-1182-71");
  expect(regulation?.confidence).toBe("sourced");
});

test("every agreement is complete, in order, and its sources resolve", () => {
  for (const agreement of publishedAgreements) {
    const parsed = parseAgreement(JSON.parse(JSON.stringify(agreement)));
    expect(parsed).toEqual({ ok: true, value: agreement, issues: [] });
    const issues = validateAgreement(agreement, { calendars: publishedCalendars });
    expect(
      issues.map(({ path }) => path),
      agreement.id,
    ).toEqual(agreement.id === "oecd-2021" ? [["calendar"]] : []);
    const used = new Set(
      [...agreement.commitments, ...agreement.kpis, ...agreement.parties].flatMap(
        ({ provenance }) => provenance?.source ?? [],
      ),
    );
    expect(
      agreement.sources.filter(({ id }) => !used.has(id)),
      agreement.id,
    ).toEqual([]);
  }
});

test("every duty is complete, its source resolves, and an unsourced one is unverified", () => {
  const sources = new Map(dutySources.map((source) => [source.id, source]));
  expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
  for (const duty of duties) {
    expect(parseDuty(JSON.parse(JSON.stringify(duty)))).toEqual({
      ok: true,
      value: duty,
      issues: [],
    });
    const { source, confidence } = duty.provenance;
    expect(
      source.filter((id) => !sources.has(id)),
      duty.id,
    ).toEqual([]);
    if (source.length === 0) expect(confidence, duty.id).toBe("unverified");
  }
});

test("the duties bind whom the statutes bind", () => {
  const rows = duties.flatMap(({ id, dutyHolder, deadline, ceilingOnly }) =>
    deadline ? [`${id} ${dutyHolder} ${limit(deadline)}${ceilingOnly ? " ceiling" : ""}`] : [],
  );
  expect(rows).toEqual([
    "eu-gpsr-22-4 marketplace 2 business-day next-day ceiling",
    "eu-gpsr-22-8 marketplace 3 business-day next-day ceiling",
    "eu-gpsr-26-4 member-state 4 business-day next-day",
    "eu-gpsr-26-5 commission 4 business-day next-day",
    "eu-gpsr-26-7 member-state 4 business-day next-day",
    "kr-psa-12-objection business 30 calendar-day next-day",
    "kr-psa-12-decision authority 30 calendar-day next-day",
    "kr-psa-13-p1 business 10 calendar-day next-day ceiling",
    "kr-psa-13-2 business 48 hour instant",
    "kr-psa-13-3 business 7 calendar-day next-day",
    "kr-psd-6-p2 business 10 calendar-day next-day",
    "kr-psd-17-3 business 10 calendar-day next-day",
    "kr-psd-17-3-supplement business 3 calendar-day next-day",
    "kr-psd-17-3-correction business 1 month next-day",
    "kr-fac-47 business 5 calendar-day next-day",
    "kr-fac-47-urgent business 24 hour instant",
    "kr-fac-decree-37-p3 business 7 calendar-day next-day",
    "kr-fac-decree-38-p3 business 7 calendar-day next-day",
    "kr-psd-14-3-p2 business 7 calendar-day next-day",
    "kr-psd-14-3-p3 business 3 calendar-day next-day",
    "kr-psd-14-3-p5 business 3 month next-day",
    "kr-psd-14-3-p6 business 1 month next-day",
    "au-acl-131 business 2 calendar-day next-day",
    "au-acl-128 business 2 calendar-day next-day",
    "au-acl-128-copy business 10 calendar-day next-day",
    "us-cpsa-15b business 24 hour instant ceiling",
    "us-cpsa-15b-investigation business 10 business-day next-day ceiling",
    "ca-ccpsa-14 business 2 calendar-day next-day",
    "ca-ccpsa-14-written business 10 calendar-day next-day",
    "jp-cpsa-accident business 10 calendar-day same-day",
    "us-inform-collect marketplace 10 calendar-day next-day",
    "us-inform-verify marketplace 10 calendar-day next-day",
  ]);
});

test("the General Product Safety Regulation applies from 13 December 2024", () => {
  const own = duties.filter(({ id }) => id.startsWith("eu-gpsr"));
  expect(new Set(own.map(({ applicableFrom }) => applicableFrom))).toEqual(new Set(["2024-12-13"]));
});

test("the matrix has all sixteen kinds and an empty cell where nothing is promised", () => {
  const { agreements: columns, rows } = compareAgreements(publishedAgreements);
  expect(columns).toEqual(publishedAgreements.map(({ id }) => id));
  expect(rows).toHaveLength(16);
  const audit = rows.find(({ kind }) => kind === "internal-audit");
  expect(
    audit?.cells
      .filter(({ commitments }) => commitments.length > 0)
      .map(({ agreementId }) => agreementId),
  ).toEqual(["ca-2023"]);
  const info = rows.find(({ kind }) => kind === "info-request");
  const cell = info?.cells.find(({ agreementId }) => agreementId === "au-2020");
  expect(cell?.commitments[0]).toMatchObject({
    clause: "4",
    deadline: { amount: 10 },
    confidence: "sourced",
  });
});

test("Japan's two days after a Friday night end on the Tuesday", () => {
  const deadline = commitmentsOf(jp2023, "takedown-authority")[0]?.deadline;
  expect(deadline && dueAt(deadline, "2026-06-05T14:00:00Z", jp).lastDay).toBe("2026-06-09");
});

const numbers: Readonly<Record<number, string>> = { 1: "one", 2: "two", 3: "three", 4: "four" };
const unitWords: Readonly<Record<Deadline["unit"], RegExp>> = {
  hour: /시간|hours?/u,
  "calendar-day": /일 이내|日以内|days?/u,
  "business-day": /working days?|Weekends and holidays are excluded.* days/u,
  week: /주|weeks?/u,
  month: /개월|months?/u,
};

test("what is marked as read has the words, and a limit has its number and unit in them", () => {
  const read = duties.filter(({ provenance }) => provenance.confidence === "sourced");
  expect(read.length).toBeGreaterThan(90);
  for (const { id, deadline, provenance } of read) {
    const { quotation } = provenance;
    expect(quotation?.url, id).toMatch(/^https:\/\//u);
    expect(quotation?.readOn, id).toBe("2026-11-29");
    if (deadline === undefined) continue;
    const { amount, unit } = deadline;
    const number = new RegExp(`(?<!\\d)${amount}(?!\\d)|${numbers[amount] ?? "-"}`, "u");
    expect(quotation?.text, id).toMatch(number);
    expect(quotation?.text, id).toMatch(unitWords[unit]);
  }
});

test("every limit in days, weeks, months or hours of a duty has a law that counts it", () => {
  const law = ({ deadline, calendar, jurisdiction }: Duty) =>
    deadline?.counting ??
    publishedCalendars.find(({ id }) => id === (calendar ?? jurisdiction))?.counting ??
    publishedCalendars.find(({ id }) => id.startsWith(jurisdiction))?.counting;
  const without = duties
    .filter(({ deadline }) => deadline !== undefined && deadline.unit !== "business-day")
    .filter((duty) => law(duty) === undefined);
  // No law of counting was found for reports of sellers' data in the United States.
  expect(without.map(({ id }) => id)).toEqual(["us-inform-collect", "us-inform-verify"]);
});

test("duties are listed by day, holder and place", () => {
  const ids = (day: string, holder: Duty["dutyHolder"], territory: string) =>
    dutiesOn(day, { holder, territory }).map(({ id }) => id);
  expect(ids("2024-12-12", "marketplace", "DE-BY")).not.toContain("eu-gpsr-22-4");
  expect(ids("2024-12-13", "marketplace", "DE-BY")).toContain("eu-gpsr-22-4");
  expect(ids("2024-02-16", "marketplace", "FR")).not.toContain("eu-dsa-31-1");
  expect(ids("2024-02-17", "marketplace", "FR")).toContain("eu-dsa-31-1");
  expect(ids("2025-06-01", "marketplace", "GB").some((id) => id.startsWith("eu-"))).toBe(false);
  expect(ids("2023-06-26", "marketplace", "US")).not.toContain("us-inform-collect");
  expect(ids("2023-06-27", "marketplace", "US")).toContain("us-inform-collect");
  expect(ids("2026-01-01", "business", "KR")).toContain("kr-psd-14-3-p5");
  expect(() => dutiesOn("2026-02-30")).toThrow("is not a day");
});

test("the duties that an outside check missed are there", () => {
  const ids = new Set(duties.map(({ id }) => id));
  const dsa = "9 10 11 12 13 14 15 18 21 22 24-5 31-1 31-2 34 35".split(" ");
  for (const article of dsa) expect(ids, article).toContain(`eu-dsa-${article}`);
  for (const id of [
    "kr-psa-10-p3",
    "kr-psa-11-p2",
    "kr-psa-13-p2",
    "kr-psa-15-p1",
    "uk-prma-2025",
  ]) {
    expect(ids, id).toContain(id);
  }
  const accident = duties.find(({ id }) => id === "eu-gpsr-22-12-e");
  expect(accident).toMatchObject({
    dutyHolder: "marketplace",
    provenance: { confidence: "sourced" },
  });
  expect(accident?.text).toMatch(/^Notify accidents through the Safety Business Gateway/u);
});

test("parties joined and left on the days that are known", () => {
  const party = ({ parties }: Agreement, name: string) =>
    parties.find((each) => each.name === name);
  expect(party(jp2023, "Temu")).toMatchObject({
    joinedOn: "2026-01-30",
    provenance: { confidence: "secondary-source" },
  });
  expect(party(jp2023, "Mitsui Fudosan")?.joinedOn).toBe("2024");
  expect(party(ca2023, "Temu")?.joinedOn).toBe("2024");
  expect(party(au2020, "Catch")?.leftOn).toBe("2025");
  expect(kr2023.signedOn).toBe("2023-06-12");
  expect(kr2023.parties.filter(({ role }) => role === "platform").map(({ name }) => name)).toEqual([
    "당근마켓",
    "번개장터",
    "세컨웨어",
    "중고나라",
  ]);
});

test("agreements are compared for a day", () => {
  const kinds = (on: string) =>
    compareAgreements([eu2018, jp2023], { on }).rows.map(({ cells }) =>
      cells.map(({ commitments }) => commitments.length > 0),
    );
  expect(kinds("2018-06-24").flat()).not.toContain(true);
  expect(kinds("2020-01-01").some(([eu]) => eu)).toBe(true);
  expect(kinds("2020-01-01").some(([, jp]) => jp)).toBe(false);
  expect(kinds("2023-06-29").some(([, jp]) => jp)).toBe(true);
});
