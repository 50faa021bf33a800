"""Prints the holidays that the package `holidays` for Python (Vacanza Team, MIT) has, as JSON by calendar id.

Called by compareHolidays.ts with one argument: a JSON list of [id, country, subdivision or null, first year, last year].
"""
import json
import sys

import holidays

tables = {}
for name, country, subdivision, first, last in json.loads(sys.argv[1]):
    try:
        wanted = holidays.country_holidays(country, subdiv=subdivision)
    except NotImplementedError:
        continue  # It does not know this place.
    known = wanted.supported_categories
    categories = [c for c in ("public", "government") if c in known and (c == "public" or country == "CA" and subdivision is None)]
    days = holidays.country_holidays(
        country, subdiv=subdivision, years=range(first, last + 1), categories=categories or None
    )
    tables[name] = sorted(day.isoformat() for day in days)
print(json.dumps({"version": holidays.__version__, "tables": tables}))
