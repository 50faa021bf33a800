// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

/** Days off of all the country, to which regions add theirs. @internal */
export const national = `
New Year's Day=0101
Easter Monday=E1
Labour Day=0501
Victory Day=0508
Ascension Day=E39
Whit Monday=E50
Bastille Day=0714
Assumption=0815
All Saints' Day=1101
Armistice Day=1111
Christmas Day=1225
`;
