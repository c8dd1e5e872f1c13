"""Puts a package of plan data into an SQLite database and asks it, with nothing but Python's own library.

    python3 database.py FOLDER QUESTION.sql name=value ...

A list becomes a JSON array, which json_each() opens; what is not known is NULL. The answer is printed as JSON, one row a line.
With a file.db in the place of the question, the database is written there, for any other program.
"""
import csv
import json
import re
import sqlite3
import sys
from pathlib import Path

folder, question, *given = sys.argv[1:]
TYPES = {'integer': 'INTEGER', 'year': 'INTEGER', 'number': 'REAL', 'boolean': 'BOOLEAN'}


def value_of(cell, field):
    cell = re.sub(r"^'(?=[=+\-@\t\r])", '', cell)  # Put there so that no spreadsheet takes it for a formula.
    if 'delimiter' in field:
        return json.dumps(cell.split(field['delimiter']) if cell else [])
    return {'': None, 'true': 1, 'false': 0}.get(cell, cell)


database = sqlite3.connect(question if question.endswith('.db') else ':memory:')
for resource in json.loads(Path(folder, 'datapackage.json').read_text('utf-8'))['resources']:
    fields = resource['schema']['fields']
    columns = ', '.join(f'"{field["name"]}" {TYPES.get(field["type"], "TEXT")}' for field in fields)
    database.execute(f'CREATE TABLE "{resource["name"]}" ({columns})')
    with open(Path(folder, resource['path']), encoding='utf-8-sig', newline='') as file:
        _, *rows = csv.reader(file, strict=True)
    cells = ([value_of(cell, field) for cell, field in zip(row, fields)] for row in rows)
    database.executemany(f'INSERT INTO "{resource["name"]}" VALUES ({", ".join("?" * len(fields))})', cells)
database.commit()

if not question.endswith('.db'):
    database.row_factory = sqlite3.Row
    for row in database.execute(Path(question).read_text('utf-8'), dict(each.split('=', 1) for each in given)):
        print(json.dumps(dict(row), ensure_ascii=False))
