import { expandUpcE, type GtinReading, gtinCheckDigit, isGtin, parseGtin } from "safepact/model";
import { expect, test } from "vitest";

function gtins(text: string): string[] {
  return parseGtin(text).map(({ gtin }) => gtin);
}

function strong(text: string): string[] {
  return parseGtin(text)
    .filter(({ certainty }) => certainty === "strong")
    .map(({ gtin }) => gtin);
}

function only(text: string): GtinReading {
  const [reading, ...more] = parseGtin(text);
  if (!reading || more.length > 0) throw new Error(`${text}: ${more.length + 1} readings`);
  return reading;
}

test("the check digits of the worked examples of GS1 come out", () => {
  expect(gtinCheckDigit("629104150021")).toBe(3);
  expect(gtinCheckDigit("0061414112345")).toBe(2);
  expect(gtinCheckDigit("03600029145")).toBe(2);
  expect(gtinCheckDigit("9638507")).toBe(4);
  expect(gtinCheckDigit("36O")).toBeNaN();
});

test("each printed length is read as GTIN-14", () => {
  expect(only("6291041500213")).toEqual({
    gtin: "06291041500213",
    written: "6291041500213",
    length: 13,
    certainty: "strong",
    repairs: [],
  });
  expect(only("036000291452")).toMatchObject({ gtin: "00036000291452", length: 12, repairs: [] });
  expect(only("96385074")).toMatchObject({ gtin: "00000096385074", length: 8, repairs: [] });
  expect(only("00614141123452")).toMatchObject({ gtin: "00614141123452", length: 14 });
});

test("a failing check digit gives nothing, in any length", () => {
  for (const text of ["6291041500214", "036000291453", "96385075", "00614141123453"]) {
    expect(gtins(text)).toEqual([]);
    expect(isGtin(text)).toBe(false);
  }
});

test.each([
  ["4 250242 815825", "04250242815825"],
  ["4-250242-815825", "04250242815825"],
  ["'4250242815825", "04250242815825"],
  ["4’250242’815825", "04250242815825"],
  ["0 36000 29145 2", "00036000291452"],
])("separators are taken out of %s", (text, gtin) => {
  expect(strong(text)).toEqual([gtin]);
});

test("separators inside the code are named as a repair, an apostrophe before it is not", () => {
  expect(only("4 250242 815825").repairs).toEqual(["separators-stripped"]);
  expect(only("'4250242815825").repairs).toEqual([]);
});

test("several codes in one field are told apart", () => {
  const both = ["05425017735953", "05425017732839"];
  expect(strong("5425017735953; 5425017732839")).toEqual(both);
  expect(strong("5425017735953 5425017732839")).toEqual(both);
  expect(strong("5425017735953/5425017732839")).toEqual(both);
  expect(strong("5 425017 735953 5 425017 732839")).toEqual(both);
  expect(strong("5425017735953\n5425017732839")).toEqual(both);
});

test("a run of 26, 39 or 52 digits is split when every piece holds", () => {
  const codes = ["8720286318874", "8720287722861", "5425017735953", "5425017732839"];
  for (const count of [2, 3, 4]) {
    const run = codes.slice(0, count).join("");
    expect(strong(run)).toEqual(codes.slice(0, count).map((code) => `0${code}`));
    expect(parseGtin(run)[0]?.repairs).toEqual(["run-split"]);
  }
});

test("a run in which one piece fails is left alone", () => {
  expect(gtins("87202863188748720287722862")).toEqual([]);
});

test("a run of the same code is one code", () => {
  const reading = only("42502428158254250242815825");
  expect(reading).toMatchObject({ gtin: "04250242815825", repairs: ["repeat-collapsed"] });
  expect(strong("4250242815825 4250242815825")).toEqual(["04250242815825"]);
});

test("two UPC codes in one run are split too", () => {
  expect(strong("036000291452679602778206")).toEqual(["00036000291452", "00679602778206"]);
});

test("a spreadsheet's scientific notation is undone when no digit was rounded away", () => {
  expect(only("4.250242815825E+12")).toMatchObject({
    gtin: "04250242815825",
    certainty: "strong",
    repairs: ["scientific-notation"],
  });
  expect(strong("4,250242815825e12")).toEqual(["04250242815825"]);
  expect(strong("9.00270114340E+12")).toEqual([]);
  expect(gtins("4.25024E+12")).toEqual([]);
});

test("a code whose last digit is a zero keeps it through scientific notation", () => {
  expect(isGtin("4250242815030")).toBe(true);
  expect(strong("4.25024281503E+12")).toEqual(["04250242815030"]);
});

test("dropped leading zeros are put back, but only as a hint", () => {
  expect(only("36000291452")).toMatchObject({
    gtin: "00036000291452",
    length: 12,
    certainty: "weak",
    repairs: ["leading-zeros-restored"],
  });
});

test("a UPC without its check digit is completed, but only as a hint", () => {
  expect(only("03600029145")).toMatchObject({
    gtin: "00036000291452",
    certainty: "weak",
    repairs: ["check-digit-added"],
  });
  expect(only("7329822188").certainty).toBe("weak");
});

test.each([
  ["2000000256559", "in-store"],
  ["9780306406157", "isbn"],
  ["9790060115615", "ismn"],
  ["20123451", "gtin-8-restricted"],
  ["00123457", "gtin-8-restricted"],
  ["96385074", undefined],
  ["4006381333931", undefined],
])("the range of %s is judged", (text, restriction) => {
  const body = text.slice(0, -1);
  expect(only(`${body}${gtinCheckDigit(body)}`).restriction).toBe(restriction);
});

test("every restricted range begins and ends where it should", () => {
  const runs: { from: string; to: string; restriction: string }[] = [];
  for (let number = 0; number < 10_000; number++) {
    const prefix = String(number).padStart(4, "0");
    const body = `${prefix}12345678`;
    const { restriction } = only(`${body}${gtinCheckDigit(body)}`);
    const last = runs.at(-1);
    if (restriction === undefined) continue;
    if (last?.restriction === restriction && Number(last.to) === number - 1) last.to = prefix;
    else runs.push({ from: prefix, to: prefix, restriction });
  }
  expect(runs.map(({ from, to, restriction }) => `${from}-${to} ${restriction}`)).toEqual([
    "0200-0299 in-store",
    "0400-0499 company-internal",
    "0500-0599 coupon",
    "2000-2999 in-store",
    "9770-9779 issn",
    "9780-9789 isbn",
    "9790-9790 ismn",
    "9791-9799 isbn",
    "9800-9809 refund-receipt",
    "9810-9849 coupon",
    "9900-9999 coupon",
  ]);
});

test("a case gives the unit inside, with a check digit of its own", () => {
  expect(only("14006381333938")).toMatchObject({
    gtin: "14006381333938",
    baseUnit: "04006381333931",
  });
  expect(only("4006381333931").baseUnit).toBeUndefined();
});

test("the range of a case is the range of the unit inside", () => {
  const body = "1200012345678".slice(0, 13);
  expect(only(`${body}${gtinCheckDigit(body)}`).restriction).toBe("in-store");
  const plain = "2400638133393";
  expect(only(`${plain}${gtinCheckDigit(plain)}`).restriction).toBeUndefined();
});

test("indicator 9 is a variable measure and has no unit inside", () => {
  const body = "9400638133393";
  const reading = only(`${body}${gtinCheckDigit(body)}`);
  expect(reading.restriction).toBe("variable-measure");
  expect(reading.baseUnit).toBeUndefined();
});

test("digits inside an alphanumeric code are not a GTIN", () => {
  for (const text of [
    "X000ZTUE91",
    "BCD25042500206593",
    "B04006381333931",
    "4006381333931FPL",
    "4006381333931a1",
    "WI4006381333931",
  ]) {
    expect(gtins(text)).toEqual([]);
  }
});

test("a label or a sentence glued to a code is taken off", () => {
  expect(only("EAN4006381333931")).toMatchObject({ repairs: ["text-stripped"] });
  expect(only("4006381333931See the table")).toMatchObject({ repairs: ["text-stripped"] });
  expect(strong("UPC: 036000291452, GTIN-14: 14006381333938")).toEqual([
    "00036000291452",
    "14006381333938",
  ]);
  expect(strong("바코드4006381333931번")).toEqual(["04006381333931"]);
});

test("a GS1 element string and a digital link hold their GTIN", () => {
  expect(strong("(01)09501101530003(17)260101")).toEqual(["09501101530003"]);
  expect(strong("https://id.gs1.org/01/09506000134352/10/ABC1")).toEqual(["09506000134352"]);
});

test("eight digits in a sentence are only a hint, because dates and lot numbers look the same", () => {
  expect(only("96385074").certainty).toBe("strong");
  expect(only("EAN: 96385074").certainty).toBe("strong");
  expect(only("Lot 96385074 made in Spain").certainty).toBe("weak");
  expect(only("9638-5074").certainty).toBe("weak");
});

test("a misread digit in one of several spaced codes makes no new code out of the rest", () => {
  expect(strong("6 976422 040105 6 979422 040098 6 976422 040129")).toEqual([
    "06976422040105",
    "06976422040129",
  ]);
  expect(strong("5 250242 815825")).toEqual([]);
});

test("after a remainder that fits no code, joined readings are hints", () => {
  const [reading] = parseGtin("17 4 250242 815825");
  expect(reading).toMatchObject({ gtin: "04250242815825", certainty: "weak" });
});

test("full-width digits are read", () => {
  expect(only("４２５０２４２８１５８２５")).toMatchObject({
    gtin: "04250242815825",
    repairs: ["width-folded"],
  });
});

test("a sure reading replaces a hint of the same code", () => {
  expect(only("36000291452 / 036000291452")).toMatchObject({ certainty: "strong", repairs: [] });
});

test("nothing, zeros and fillers hold no GTIN", () => {
  for (const text of ["", " ", "0", "00000000", "000000000000", "0000000000000", "00000000000"]) {
    expect(gtins(text)).toEqual([]);
  }
  for (const text of ["Unknown", "Several barcodes", "Not specified", "-", "N/A", "없음"]) {
    expect(gtins(text)).toEqual([]);
  }
});

test("ten thousand characters of anything are fine", () => {
  for (const piece of ["1", "0", "1 ", "a1", "1-", "1.1e", "E+1", "4006381333931 ", "EAN", "１"]) {
    const text = piece.repeat(Math.ceil(10_000 / piece.length));
    expect(parseGtin(text).length).toBeLessThan(800);
  }
});

test("UPC-E is expanded by each of its five rules, and only with its check digit", () => {
  const upcE = (code: string) => expandUpcE(code)?.slice(2);
  expect(upcE("04252614")).toBe("042100005264");
  expect(upcE("01234505")).toBe("012000003455");
  expect(upcE("01234531")).toBe("012300000451");
  expect(upcE("01234543")).toBe("012340000053");
  expect(upcE("01234558")).toBe("012345000058");
  expect(expandUpcE("01234559")).toBeUndefined();
  expect(expandUpcE("21234558")).toBeUndefined();
  expect(expandUpcE("1234558")).toBeUndefined();
});
