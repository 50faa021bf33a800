// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

/** Days off of all the country, to which regions add theirs. @internal */
export const national = `
New Year's Day=0101
Good Friday=E-2
Easter Monday=E1
Labour Day=0501
Ascension Day=E39
Whit Monday=E50
National Holiday=1003
Christmas Day=1225
Boxing Day=1226
`;
