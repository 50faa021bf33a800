// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

/** Days off of all the country, to which regions add theirs. @internal */
export const national = `
New Year's Day=0101
Epiphany=0106
Good Friday=E-2
Labour Day=0501
Assumption=0815
Fiesta Nacional de España=1012
All Saints' Day=1101
Día de la Constitución Española=1206
Immaculate Conception=1208
Christmas Day=1225
`;
