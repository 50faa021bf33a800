import { expect, test } from "vitest";
import { foldText } from "../../src/text/foldText.ts";

test("fullwidth, mathematical and encircled letters fold to plain ones", () => {
  expect(foldText("Ｃｈａｒｇｅｒ 𝐂𝐡𝐚𝐫𝐠𝐞𝐫 🅒🅗🅐")).toBe("charger charger cha");
});

test("Cyrillic and Greek look-alikes in Latin words fold to Latin letters", () => {
  expect(foldText("Сhаrgеr USВ")).toBe("charger usb");
  expect(foldText("pοwer bαnk")).toBe("power bank");
  expect(foldText("АСЕ charger")).toBe("ace charger");
});

test("real Cyrillic and Greek words keep their letters", () => {
  expect(foldText("Зарядное устройство АСЕ для Samsung")).toBe(
    "зарядное устройство асе для samsung",
  );
  expect(foldText("каска")).toBe("каска");
  expect(foldText("LEDлампа")).toBe("ledлампа");
  expect(foldText("ΦΟΡΤΙΣΤΉΣ")).toBe("φορτιστησ");
});

test("invisible characters and stacked marks disappear from Latin words", () => {
  expect(foldText("ch\u200bar\u00adg\u2060er")).toBe("charger");
  expect(foldText("\u202echarger\u202c")).toBe("charger");
  expect(foldText("c\u0336h\u0489a\u0300r\u20ddger")).toBe("charger");
});

test("accents, ligatures and special Latin letters fold to plain letters", () => {
  expect(foldText("Café Straße Ørsted Łódź ﬁne Æther")).toBe(
    "cafe strasse orsted lodz fine aether",
  );
});

test("Hangul stays composed and Japanese voicing stays", () => {
  expect(foldText("\u110e\u116e\u11bc전기")).toBe("충전기");
  expect(foldText("ｶﾞｽ か\u3099")).toBe("ガス が");
  expect(foldText("한\u0300글")).toBe("한글");
});

test("emoji and trade marks become spaces, keycap digits stay", () => {
  expect(foldText("Hot🔥deal ★ 3\ufe0f\u20e3 Brand™")).toBe("hot deal   3 brand ");
});

test("quotes, dashes, signs and fractions are unified", () => {
  expect(foldText("USB‑C “x” Children’s 10″ 2½ m² 5µm 3×4")).toBe(
    'usb-c "x" children\'s 10" 2.5 m2 5um 3x4',
  );
});
