/** A weekly report as the EU Safety Gate writes it; the cases are made up of facts of its format. */
export function report(
  cases: readonly Readonly<Record<string, string>>[],
  head: Readonly<Record<string, string>> = {},
): string {
  const top = {
    report_language: "en",
    report_date: "26/06/2026",
    report_year: "2026",
    report_week: "26",
    report_addendum: "",
    ...head,
  };
  const tags = (fields: Readonly<Record<string, string>>) =>
    Object.entries(fields)
      .map(([name, text]) => `<${name}>${text}</${name}>`)
      .join("");
  const notifications = cases.map(
    (fields) =>
      `<notifications xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="webReportXmlWeeklyReportDetailMotorVehicleContentDto">${tags(fields)}</notifications>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Safety-Gate>${tags(top)}${notifications.join("")}</Safety-Gate>`;
}

/** A case with every usual field. */
export function alert(
  fields: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return {
    order: "1",
    caseNumber: "SR/01950/26",
    reference:
      "<![CDATA[https://ec.europa.eu/safety-gate-alerts/screen/webReport/alertDetail/10099440]]>",
    category: "<![CDATA[Toys]]>",
    product: "<![CDATA[Star projector]]>",
    brand: "<![CDATA[Luna]]>",
    name: "<![CDATA[Night Sky 10]]>",
    type_numberOfModel: "<![CDATA[LN-1010, LN-1020]]>",
    batchNumber: "<![CDATA[]]>",
    barcode: "<![CDATA[4006381333931]]>",
    riskType: "<![CDATA[Damage to sight, Burns]]>",
    danger: "<![CDATA[The light is too strong.]]>",
    measures:
      "<![CDATA[Type of economic operator taking notified measure(s): OtherCategory of measure(s): Removal of this product listing by the online marketplaceDate of entry into force: 23/05/2026]]>",
    URLrecall: "",
    description: "<![CDATA[Green plastic projector.]]>",
    notifyingCountry: "France",
    countryOfOrigin: "People's Republic of China",
    type: "Consumer",
    level: "Serious risk",
    pictures:
      "<picture>https://ec.europa.eu/image/1</picture><picture>https://ec.europa.eu/image/2</picture>",
    onlineTrader: "",
    companyRecallCode: "",
    productionDates: "",
    ...fields,
  };
}
