/** A country taken from date-holidays, with the zone of its capital and of regions that keep another. */
export interface Country {
  readonly code: string;
  readonly title: string;
  readonly zone: string;
  /** Regions to write even when their days are the national ones, and none but these. */
  readonly only?: readonly string[];
  /** Regional codes under another ISO 3166-2 code and title. */
  readonly renamed?: Readonly<Record<string, { readonly code: string; readonly title: string }>>;
  readonly regionZones?: Readonly<Record<string, string>>;
  /** Last year of the table, where the next one's days are set by yearly decree. */
  readonly to?: number;
  /** Types of date-holidays that stop business; `public` when absent. */
  readonly types?: readonly string[];
  /** Whether there is no calendar of the whole country. */
  readonly regionsOnly?: true;
}

/** Every country whose table comes from date-holidays. */
export const countries: readonly Country[] = [
  { code: "AT", title: "Austria", zone: "Europe/Vienna" },
  { code: "BE", title: "Belgium", zone: "Europe/Brussels" },
  { code: "BG", title: "Bulgaria", zone: "Europe/Sofia", to: 2026 },
  { code: "HR", title: "Croatia", zone: "Europe/Zagreb", only: [] },
  { code: "CY", title: "Cyprus", zone: "Asia/Nicosia" },
  { code: "CZ", title: "Czechia", zone: "Europe/Prague" },
  { code: "DK", title: "Denmark", zone: "Europe/Copenhagen" },
  { code: "EE", title: "Estonia", zone: "Europe/Tallinn" },
  { code: "FI", title: "Finland", zone: "Europe/Helsinki" },
  {
    code: "FR",
    title: "France",
    zone: "Europe/Paris",
    regionZones: {
      BL: "America/St_Barthelemy",
      GF: "America/Cayenne",
      GP: "America/Guadeloupe",
      MF: "America/Marigot",
      MQ: "America/Martinique",
      RE: "Indian/Reunion",
      YT: "Indian/Mayotte",
    },
  },
  { code: "DE", title: "Germany", zone: "Europe/Berlin" },
  { code: "GR", title: "Greece", zone: "Europe/Athens", to: 2026 },
  { code: "HU", title: "Hungary", zone: "Europe/Budapest", to: 2026 },
  { code: "IE", title: "Ireland", zone: "Europe/Dublin" },
  { code: "IT", title: "Italy", zone: "Europe/Rome" },
  { code: "LV", title: "Latvia", zone: "Europe/Riga", to: 2026 },
  { code: "LT", title: "Lithuania", zone: "Europe/Vilnius" },
  { code: "LU", title: "Luxembourg", zone: "Europe/Luxembourg" },
  { code: "MT", title: "Malta", zone: "Europe/Malta" },
  { code: "NL", title: "Netherlands", zone: "Europe/Amsterdam", only: [] },
  { code: "PL", title: "Poland", zone: "Europe/Warsaw" },
  { code: "PT", title: "Portugal", zone: "Europe/Lisbon" },
  { code: "RO", title: "Romania", zone: "Europe/Bucharest" },
  { code: "SK", title: "Slovakia", zone: "Europe/Bratislava" },
  { code: "SI", title: "Slovenia", zone: "Europe/Ljubljana" },
  {
    code: "ES",
    to: 2026,
    title: "Spain",
    zone: "Europe/Madrid",
    regionZones: { CE: "Africa/Ceuta", CN: "Atlantic/Canary" },
  },
  // Lag (1930:173) § 2 treats the three eves as Sundays; date-holidays lists them under bank.
  { code: "SE", title: "Sweden", zone: "Europe/Stockholm", types: ["public", "bank"] },
  {
    code: "AU",
    title: "Australia",
    zone: "Australia/Sydney",
    regionsOnly: true,
    only: ["ACT", "NSW", "NT", "QLD", "SA", "TAS", "VIC", "WA"],
    regionZones: {
      NT: "Australia/Darwin",
      QLD: "Australia/Brisbane",
      SA: "Australia/Adelaide",
      TAS: "Australia/Hobart",
      VIC: "Australia/Melbourne",
      WA: "Australia/Perth",
    },
  },
  {
    code: "CA",
    title: "Canada",
    zone: "America/Toronto",
    regionZones: {
      AB: "America/Edmonton",
      BC: "America/Vancouver",
      MB: "America/Winnipeg",
      NB: "America/Moncton",
      NL: "America/St_Johns",
      NS: "America/Halifax",
      NT: "America/Yellowknife",
      NU: "America/Iqaluit",
      PE: "America/Halifax",
      SK: "America/Regina",
      YT: "America/Whitehorse",
    },
  },
  { code: "US", title: "United States, federal", zone: "America/New_York", only: [] },
  {
    code: "GB",
    title: "United Kingdom",
    zone: "Europe/London",
    regionsOnly: true,
    only: ["ENG", "SCT", "NIR"],
    renamed: { ENG: { code: "EAW", title: "England and Wales" } },
  },
  { code: "NZ", title: "New Zealand", zone: "Pacific/Auckland", only: [] },
  { code: "SG", title: "Singapore", zone: "Asia/Singapore" },
  { code: "JP", title: "Japan", zone: "Asia/Tokyo" },
];
