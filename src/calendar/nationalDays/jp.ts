// Written by test/support/writeHolidays.ts from the data sets named in the sources; do not edit by hand.

/** Days off of all the country, to which regions add theirs. @internal */
export const national = `
New Year's Day=0101
Coming of Age Day=01#2.1
Foundation Day=0211
Foundation Day (substitute day)=180212 240212
Spring Equinox Day=0320@24-26 180321 190321 200320 210320 220321 230321 270321
Showa Day=0429
Showa Day (substitute day)=180430
Constitution Day=0503
Greenery Day=0504
Children's Day=0505
Marine Day=07#3.1@22-27 180716 190715 200723 210722
Mountain Day=0811@22-27 180811 190811 200810 210808
Respect-for-the-Aged Day=09#3.1
Autumnal Equinox Day=0923@21-23 0923@25-27 180923 190923 200922 240922
Autumnal Equinox Day (substitute day)=180924 240923
Sports Day=10#2.1@22-27 181008 191014 200724 210723
Culture Day=1103
Labor Thanksgiving Day=1123
Emperor's Birthday=0223@20-27 181223
Emperor's Birthday (substitute day)=181224 200224 250224
Citizens' Holiday=190430 190502 260922
Coronation Day=190501
Children's Day (substitute day)=190506 240506
Mountain Day (substitute day)=190812 210809 240812
Enthronement Ceremony Day=191022
Culture Day (substitute day)=191104 241104
Constitution Day (substitute day)=200506 260506
New Year's Day (substitute day)=230102
Greenery Day (substitute day)=250506
Labor Thanksgiving Day (substitute day)=251124
Spring Equinox Day (substitute day)=270322
`;
