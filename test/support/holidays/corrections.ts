/** Days that a data set has wrong or lacks, and the weekend days that are worked. */
export interface Correction {
  /** Days off to add, by name; dates parted by spaces. */
  readonly add?: Readonly<Record<string, string>>;
  /** Days off that a statute or gazette names and both data sets lack, by name. */
  readonly byLaw?: Readonly<Record<string, string>>;
  /** Days that are business days after all. */
  readonly remove?: string;
  /** Weekend days worked for a bridging day. */
  readonly workdays?: string;
}

/**
 * Weekdays on which date-holidays 3.37.0 differs from the package holidays 0.105 for Python (Vacanza Team, MIT), by calendar
 * id, where the second was taken to be right: it follows the yearly decrees and lists of these countries. Where both agree
 * (Japan, England and Wales, New Zealand, Germany, …) there is nothing to correct.
 */
export const corrections: Readonly<Record<string, Correction>> = {
  BG: {
    add: {
      "Liberation Day (substitute day)": "2018-03-05 2019-03-04 2024-03-04",
      "Saint George's Day, Day of the Bulgarian Army (substitute day)": "2018-05-07 2023-05-08",
      "Independence Day (substitute day)": "2018-09-24 2019-09-23 2024-09-23",
      "Christmas Day": "2018-12-26 2019-12-26 2022-12-26 2023-12-26 2024-12-26 2025-12-26",
      "Day of Bulgarian Enlightenment and Culture and Slavonic Alphabet (substitute day)":
        "2020-05-25",
      "Unification Day (substitute day)": "2020-09-07 2025-09-08 2026-09-07",
      "Christmas Day (substitute day)": "2020-12-28 2021-12-27 2021-12-28 2022-12-28 2026-12-28",
      "Labor Day and International Workers' Solidarity Day (substitute day)":
        "2021-05-04 2022-05-02",
      "New Year's Day (substitute day)": "2022-01-03 2023-01-02",
      "Christmas Eve (substitute day)": "2022-12-27 2023-12-27",
      "Day of Slavonic Alphabet, Bulgarian Enlightenment and Culture (substitute day)":
        "2025-05-26 2026-05-25",
      "Bridging day": "2025-12-31 2026-01-02",
    },
  },
  CY: {
    add: {
      "Green Monday":
        "2018-02-19 2019-03-11 2020-03-02 2021-03-15 2022-03-07 2023-02-27 2024-03-18 2025-03-03 2026-02-23 2027-03-15",
      "Pentecost Monday":
        "2018-05-28 2019-06-17 2020-06-08 2021-06-21 2022-06-13 2023-06-05 2024-06-24 2025-06-09 2026-06-01 2027-06-21",
    },
    remove:
      "2018-02-20 2019-03-12 2020-03-03 2021-03-16 2022-03-08 2023-02-28 2024-03-19 2025-03-04 2026-02-24 2027-03-16",
  },
  FI: {
    add: {
      "Midsummer Eve":
        "2018-06-22 2019-06-21 2020-06-19 2021-06-25 2022-06-24 2023-06-23 2024-06-21 2025-06-20 2026-06-19 2027-06-25",
      "Christmas Eve":
        "2018-12-24 2019-12-24 2020-12-24 2021-12-24 2024-12-24 2025-12-24 2026-12-24 2027-12-24",
    },
  },
  GR: {
    add: {
      "Labor Day (substitute day)": "2021-05-04 2022-05-02",
      "Labor Day": "2024-05-07",
    },
    remove: "2024-05-01",
  },
  HU: {
    add: {
      "Bridging day":
        "2018-03-16 2018-04-30 2018-10-22 2018-11-02 2018-12-24 2018-12-31 2019-08-19 2019-12-24 2019-12-27 2020-08-21 2020-12-24 2021-12-24 2022-03-14 2022-10-31 2024-08-19 2024-12-24 2024-12-27 2025-05-02 2025-10-24 2025-12-24 2026-01-02 2026-08-21 2026-12-24",
    },
    workdays:
      "2018-03-10 2018-04-21 2018-10-13 2018-11-10 2018-12-01 2018-12-15 2019-08-10 2019-12-07 2019-12-14 2020-08-29 2020-12-12 2021-12-11 2022-03-26 2022-10-15 2024-08-03 2024-12-07 2024-12-14 2025-05-17 2025-10-18 2025-12-13 2026-01-10 2026-08-08 2026-12-12",
  },
  IE: {
    add: {
      "Day of Remembrance and Recognition": "2022-03-18",
    },
  },
  LV: {
    add: {
      "Bridging day":
        "2018-04-30 2020-06-22 2021-05-03 2021-06-25 2021-11-19 2023-05-05 2024-12-23 2024-12-30 2025-05-02 2025-11-17 2026-01-02 2026-06-22",
      "Nationwide Latvian Song and Dance Celebration Final Day": "2018-07-09 2023-07-10",
      "Day of the Pastoral Visit of His Holiness Pope Francis to Latvia": "2018-09-24",
    },
    workdays:
      "2018-04-21 2020-06-13 2021-05-08 2021-06-19 2021-11-13 2023-05-20 2024-12-14 2024-12-28 2025-05-10 2025-11-08 2026-01-17 2026-06-27",
  },
  NL: {
    add: {
      "Good Friday":
        "2018-03-30 2019-04-19 2020-04-10 2021-04-02 2022-04-15 2023-04-07 2024-03-29 2025-04-18 2026-04-03 2027-03-26",
      "Liberation Day": "2020-05-05 2025-05-05",
    },
    // Algemene termijnenwet, artikel 3(1), has the day every year, not each fifth one only.
    byLaw: {
      "Liberation Day":
        "2018-05-05 2019-05-05 2021-05-05 2022-05-05 2023-05-05 2024-05-05 2026-05-05 2027-05-05",
    },
  },
  PL: {
    add: {
      "National Independence Day - 100th anniversary": "2018-11-12",
    },
  },
  RO: {
    remove:
      "2019-01-07 2020-01-06 2020-01-07 2021-01-06 2021-01-07 2022-01-06 2022-01-07 2023-01-06",
  },
  SK: {
    add: {
      "100th anniversary of the adoption of the Declaration of the Slovak Nation": "2018-10-30",
      "Day of Our Lady of the Seven Sorrows": "2027-09-15",
    },
  },
  SI: {
    add: {
      "Solidarity Day": "2023-08-14",
    },
  },
  ES: {
    remove: "2022-12-26",
  },
  "FR-MF": {
    add: {
      "Abolition of Slavery":
        "2018-05-28 2019-05-28 2020-05-28 2021-05-28 2024-05-28 2025-05-28 2026-05-28 2027-05-28",
    },
    remove:
      "2019-05-27 2020-05-27 2021-05-27 2022-05-27 2024-05-27 2025-05-27 2026-05-27 2027-05-27",
  },
  HR: {
    byLaw: { "Parliamentary election": "2024-04-17" },
  },
  CA: {
    // Interpretation Act, section 35; the second by proclamation.
    byLaw: {
      "Easter Monday":
        "2018-04-02 2019-04-22 2020-04-13 2021-04-05 2022-04-18 2023-04-10 2024-04-01 2025-04-21 2026-04-06 2027-03-29",
      "Funeral of Her Majesty the Queen Elizabeth II": "2022-09-19",
    },
    add: {
      "Victoria Day":
        "2018-05-21 2019-05-20 2020-05-18 2021-05-24 2022-05-23 2023-05-22 2024-05-20 2025-05-19 2026-05-18 2027-05-24",
      "Canada Day (substitute day)": "2018-07-02 2023-07-03",
      "Thanksgiving Day":
        "2018-10-08 2019-10-14 2020-10-12 2021-10-11 2022-10-10 2023-10-09 2024-10-14 2025-10-13 2026-10-12 2027-10-11",
      "Remembrance Day (substitute day)": "2018-11-12 2023-11-13",
      "Boxing Day": "2018-12-26 2019-12-26 2022-12-26 2023-12-26 2024-12-26 2025-12-26",
      "Remembrance Day":
        "2019-11-11 2020-11-11 2021-11-11 2022-11-11 2024-11-11 2025-11-11 2026-11-11 2027-11-11",
      "Boxing Day (substitute day)": "2020-12-28 2021-12-28 2026-12-28 2027-12-28",
      "National Day for Truth and Reconciliation":
        "2021-09-30 2022-09-30 2024-09-30 2025-09-30 2026-09-30 2027-09-30",
      "Christmas Day (substitute day)": "2021-12-27 2022-12-27 2027-12-27",
      "New Year's Day (substitute day)": "2022-01-03 2023-01-02",
      "National Day for Truth and Reconciliation (substitute day)": "2023-10-02",
    },
  },
  US: {
    add: {
      "Veterans Day (substitute day)": "2018-11-12 2023-11-10",
    },
  },
  "GB-SCT": {
    add: {
      "Scotland at the World Cup": "2026-06-15",
    },
  },
  SG: {
    add: {
      "Eid al-Adha": "2018-08-22 2024-06-17 2027-05-17",
      "Eid al-Fitr": "2019-06-05 2027-03-10",
      "Eid al-Adha (substitute day)": "2019-08-12 2022-07-11",
      "Eid al-Fitr (substitute day)": "2020-05-25",
      "Polling Day": "2020-07-10",
      "Vesak Day": "2027-05-20",
    },
    remove: "2018-08-21 2019-06-04 2027-03-09",
  },
  "AU-NSW": {
    remove: "2020-04-27",
  },
  "AU-SA": {
    add: {
      "ANZAC Day (substitute day)": "2021-04-26",
    },
  },
  "AU-TAS": {
    add: {
      "New Year's Day": "2023-01-02",
    },
    remove: "2023-01-03",
  },
  "AU-VIC": {
    add: {
      "Friday before the AFL Grand Final": "2020-10-23 2022-09-23",
    },
    remove: "2020-09-25 2022-09-30",
  },
  "ES-AN": {
    add: {
      "Monday following Epiphany": "2019-01-07",
      "Monday following Immaculate Conception": "2019-12-09 2024-12-09",
      "Monday following New Year's Day": "2023-01-02",
      "Monday following National Day": "2025-10-13",
    },
  },
  "ES-AR": {
    add: {
      "Monday following Epiphany": "2019-01-07",
      "Monday following Immaculate Conception": "2019-12-09 2024-12-09",
      "Monday following New Year's Day": "2023-01-02",
      "Monday following National Day": "2025-10-13",
    },
  },
  "ES-AS": {
    add: {
      "Monday following Epiphany": "2019-01-07",
      "Monday following Immaculate Conception": "2019-12-09 2024-12-09",
      "Monday following New Year's Day": "2023-01-02",
      "Monday following National Day": "2025-10-13",
    },
  },
  "ES-CB": {
    add: {
      "Easter Monday": "2019-04-22 2020-04-13 2024-04-01",
      "Saint James' Day": "2019-07-25 2024-07-25",
      "Monday following Immaculate Conception": "2019-12-09",
      "Cantabria Institutions Day":
        "2020-07-28 2021-07-28 2022-07-28 2023-07-28 2025-07-28 2026-07-28",
    },
    remove:
      "2018-03-29 2018-06-28 2019-06-28 2019-09-16 2020-12-07 2021-06-28 2022-06-28 2023-06-28 2024-06-28 2024-09-16",
  },
  "ES-CE": {
    add: {
      "Saint Anthony's Day": "2018-06-13 2019-06-13 2022-06-13 2023-06-13 2024-06-13 2025-06-13",
      "Eid al-Adha":
        "2018-08-22 2019-08-12 2020-07-31 2021-07-20 2023-06-29 2024-06-17 2025-06-06 2026-05-27",
      "Monday following Epiphany": "2019-01-07",
      "Monday following Constitution Day": "2020-12-07",
      "Monday following Saint Anthony's Day": "2021-06-14",
    },
    remove:
      "2018-08-06 2018-08-20 2018-09-03 2019-08-05 2020-07-30 2020-08-05 2021-07-19 2021-08-05 2022-07-08 2022-12-26 2023-06-27 2025-06-05 2025-09-02 2026-05-26",
  },
  "ES-CL": {
    add: {
      "Monday following Epiphany": "2019-01-07",
      "Monday following Immaculate Conception": "2019-12-09 2024-12-09",
      "Monday following New Year's Day": "2023-01-02",
      "Saint James' Day": "2023-07-25",
      "Monday following National Day": "2025-10-13",
    },
    remove: "2023-04-24",
  },
  "ES-CM": {
    add: {
      "Easter Monday": "2019-04-22 2020-04-13 2026-04-06",
      "Castilla-La Mancha Day": "2019-05-31",
      "Saint Joseph's Day": "2020-03-19",
    },
    remove: "2020-11-02",
  },
  "ES-CN": {
    add: {
      "Monday following Epiphany": "2019-01-07",
      "Monday following Constitution Day": "2020-12-07",
    },
    remove: "2020-11-02 2021-05-31",
  },
  "ES-CT": {
    add: {
      "Pentecost Monday": "2022-06-06",
    },
    remove: "2021-05-03 2022-05-02",
  },
  "ES-EX": {
    add: {
      "Monday following Epiphany": "2019-01-07",
      "Monday following Immaculate Conception": "2019-12-09 2024-12-09",
      "Saint Joseph's Day": "2021-03-19",
      "Shrove Tuesday": "2023-02-21 2024-02-13",
      "Monday following National Day": "2025-10-13",
    },
    remove: "2024-09-09",
  },
  "ES-GA": {
    add: {
      "Saint John the Baptist": "2020-06-24 2022-06-24 2026-06-24",
    },
    remove: "2018-03-19 2022-12-26 2024-03-19 2025-03-19",
  },
  "ES-IB": {
    add: {
      "Saint Stephen's Day": "2019-12-26 2025-12-26",
      "Monday following Constitution Day": "2020-12-07",
    },
    remove: "2020-03-02 2025-04-21",
  },
  "ES-MC": {
    add: {
      "Monday following Epiphany": "2019-01-07",
      "Monday following Murcia Day": "2019-06-10",
      "Murcia Day": "2020-06-09 2021-06-09 2022-06-09 2023-06-09 2025-06-09 2026-06-09",
      "Monday following New Year's Day": "2023-01-02",
      "Monday following Immaculate Conception": "2024-12-09",
    },
  },
  "ES-MD": {
    add: {
      "Monday following Epiphany": "2019-01-07",
      "Monday following Immaculate Conception": "2019-12-09",
      "Saint Joseph's Day": "2021-03-19",
      "Saint James' Day": "2022-07-25 2024-07-25 2025-07-25",
      "Monday following Saint Joseph's Day": "2023-03-20",
    },
  },
  "ES-ML": {
    add: {
      "Eid al-Adha": "2018-08-22 2019-08-12 2021-07-21 2022-07-11 2023-06-29 2024-06-17",
      "Melilla Day": "2018-09-17 2019-09-17 2020-09-17 2021-09-17 2024-09-17 2025-09-17 2026-09-17",
      "Monday following Epiphany": "2019-01-07",
      "Monday following Day of Our Lady of Victory": "2019-09-09",
      "Monday following Immaculate Conception": "2019-12-09 2024-12-09",
      "Statute of Autonomy of Melilla Day": "2020-03-13 2023-03-13",
      "Day of Our Lady of Victory":
        "2020-09-08 2021-09-08 2022-09-08 2023-09-08 2025-09-08 2026-09-08",
      "Eid al-Fitr": "2022-05-03 2025-03-31",
    },
    remove: "2018-06-15 2018-08-21 2019-06-04 2021-05-13 2021-07-20 2022-05-02 2023-06-28",
  },
  "ES-NC": {
    add: {
      "Saint Francis Xavier's Day":
        "2018-12-03 2019-12-03 2020-12-03 2021-12-03 2024-12-03 2025-12-03 2026-12-03",
      "Monday following Epiphany": "2019-01-07",
      "Monday following Constitution Day": "2020-12-07",
      "Saint James' Day": "2022-07-25 2023-07-25 2024-07-25 2025-07-25",
      "Monday following Saint Francis Xavier's Day": "2023-12-04",
    },
    remove: "2018-03-19 2020-11-02 2024-03-19 2025-03-19",
  },
  "ES-PV": {
    remove: "2018-03-19 2018-07-25 2022-12-26 2024-03-19 2025-03-19",
  },
  "ES-RI": {
    add: {
      "Monday following La Rioja Day": "2019-06-10 2024-06-10",
      "Monday following Immaculate Conception": "2019-12-09",
    },
    remove: "2018-04-02",
  },
  "ES-VC": {
    add: {
      "Valencian Community Day":
        "2018-10-09 2019-10-09 2020-10-09 2023-10-09 2024-10-09 2025-10-09 2026-10-09",
      "Maundy Thursday": "2022-04-14",
    },
    remove: "2022-12-26",
  },
  "CA-AB": {
    add: {
      "Canada Day (substitute day)": "2018-07-02",
      "Remembrance Day (substitute day)": "2018-11-12 2023-11-13",
      "Christmas Day (substitute day)": "2021-12-27 2022-12-26 2027-12-27",
      "New Year's Day (substitute day)": "2022-01-03 2023-01-02",
    },
  },
  "CA-BC": {
    add: {
      "Canada Day (substitute day)": "2018-07-02",
      "Christmas Day (substitute day)": "2021-12-27 2022-12-26 2027-12-27",
      "New Year's Day (substitute day)": "2022-01-03 2023-01-02",
      "Funeral of Her Majesty the Queen Elizabeth II": "2022-09-19",
      "National Day for Truth and Reconciliation (substitute day)": "2023-10-02",
      "National Day for Truth and Reconciliation": "2024-09-30 2025-09-30 2026-09-30 2027-09-30",
    },
  },
  "CA-MB": {
    add: {
      "Christmas Day (substitute day)": "2021-12-27 2022-12-26 2027-12-27",
      "New Year's Day (substitute day)": "2022-01-03 2023-01-02",
      "National Day for Truth and Reconciliation": "2024-09-30 2025-09-30 2026-09-30 2027-09-30",
    },
  },
  "CA-NB": {
    add: {
      "Christmas Day (substitute day)": "2021-12-27 2022-12-26 2027-12-27",
      "New Year's Day (substitute day)": "2022-01-03 2023-01-02",
      "Funeral of Her Majesty the Queen Elizabeth II": "2022-09-19",
    },
  },
  "CA-NL": {
    add: {
      "Canada Day (substitute day)": "2018-07-02 2023-07-03",
      "Remembrance Day (substitute day)": "2018-11-12 2023-11-13",
      "Christmas Day (substitute day)": "2021-12-27 2022-12-26 2027-12-27",
      "New Year's Day (substitute day)": "2022-01-03 2023-01-02",
      "Funeral of Her Majesty the Queen Elizabeth II": "2022-09-19",
    },
  },
  "CA-NS": {
    add: {
      "Remembrance Day (substitute day)": "2018-11-12 2023-11-13",
      "Christmas Day (substitute day)": "2021-12-27 2022-12-26 2027-12-27",
      "New Year's Day (substitute day)": "2022-01-03 2023-01-02",
      "Funeral of Her Majesty the Queen Elizabeth II": "2022-09-19",
    },
  },
  "CA-NT": {
    add: {
      "Christmas Day (substitute day)": "2021-12-27 2027-12-27",
      "New Year's Day (substitute day)": "2022-01-03 2023-01-02",
      "National Day for Truth and Reconciliation":
        "2022-09-30 2024-09-30 2025-09-30 2026-09-30 2027-09-30",
    },
    remove:
      "2018-04-02 2018-12-26 2019-04-22 2019-12-26 2020-04-13 2021-04-05 2022-04-18 2023-04-10 2023-12-26 2024-04-01 2024-12-26 2025-04-21 2025-12-26 2026-04-06 2027-03-29",
  },
  "CA-NU": {
    add: {
      "Nunavut Day": "2020-07-09 2021-07-09 2024-07-09 2025-07-09 2026-07-09 2027-07-09",
      "Christmas Day (substitute day)": "2021-12-27 2022-12-26 2027-12-27",
      "New Year's Day (substitute day)": "2022-01-03 2023-01-02",
      "National Day for Truth and Reconciliation":
        "2022-09-30 2024-09-30 2025-09-30 2026-09-30 2027-09-30",
    },
  },
  "CA-ON": {
    add: {
      "Boxing Day (substitute day)": "2020-12-28 2021-12-28 2026-12-28 2027-12-28",
      "Christmas Day (substitute day)": "2021-12-27 2027-12-27",
      "New Year's Day (substitute day)": "2022-01-03 2023-01-02",
    },
    remove:
      "2018-04-02 2019-04-22 2020-04-13 2021-04-05 2022-04-18 2023-04-10 2024-04-01 2025-04-21 2026-04-06 2027-03-29",
  },
  "CA-PE": {
    add: {
      "Canada Day (substitute day)": "2018-07-02 2023-07-03",
      "Remembrance Day (substitute day)": "2018-11-12 2023-11-13",
      "Christmas Day (substitute day)": "2021-12-27 2022-12-26 2027-12-27",
      "New Year's Day (substitute day)": "2022-01-03 2023-01-02",
      "Funeral of Her Majesty the Queen Elizabeth II": "2022-09-19",
      "National Day for Truth and Reconciliation":
        "2022-09-30 2024-09-30 2025-09-30 2026-09-30 2027-09-30",
    },
    remove:
      "2018-08-17 2019-08-16 2020-08-21 2021-08-20 2022-08-19 2023-08-18 2024-08-16 2025-08-15 2026-08-21 2027-08-20",
  },
  "CA-QC": {
    add: {
      "Saint John the Baptist Day (substitute day)": "2018-06-25",
      "Canada Day (substitute day)": "2018-07-02",
      "Christmas Day (substitute day)": "2021-12-27 2022-12-26 2027-12-27",
      "New Year's Day (substitute day)": "2022-01-03 2023-01-02",
    },
  },
  "CA-SK": {
    add: {
      "Canada Day (substitute day)": "2018-07-02 2023-07-03",
      "Remembrance Day (substitute day)": "2018-11-12 2023-11-13",
      "Christmas Day (substitute day)": "2021-12-27 2022-12-26 2027-12-27",
      "New Year's Day (substitute day)": "2022-01-03 2023-01-02",
    },
  },
  "CA-YT": {
    add: {
      "Canada Day (substitute day)": "2018-07-02 2023-07-03",
      "Remembrance Day (substitute day)": "2018-11-12 2023-11-13",
      "Christmas Day (substitute day)": "2021-12-27 2022-12-26 2027-12-27",
      "New Year's Day (substitute day)": "2022-01-03 2023-01-02",
      "Funeral of Her Majesty the Queen Elizabeth II": "2022-09-19",
      "National Day for Truth and Reconciliation": "2024-09-30 2025-09-30 2026-09-30 2027-09-30",
    },
    remove:
      "2018-04-02 2019-04-22 2020-04-13 2021-04-05 2022-04-18 2023-04-10 2024-04-01 2025-04-21 2026-04-06 2027-03-29",
  },
};
