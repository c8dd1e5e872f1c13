"""Reads a Data Package with nothing but Python's own library, as an analyst would who has only the folder.

Prints as JSON what it read, and what it found wrong: files against their hashes, cells against the types and constraints of
their columns, keys and foreign keys in a database, rows of the CSV against those of the JSON, JSON against its schema where the
package `jsonschema` is there.
"""
import csv
import datetime
import hashlib
import json
import re
import sqlite3
import sys
from pathlib import Path

folder = Path(sys.argv[1])
package = json.loads((folder / 'datapackage.json').read_text('utf-8'))
wrong = []


def value_of(text, kind):
    if kind in ('integer', 'year'):
        return int(text)
    if kind == 'number':
        return float(text)
    if kind == 'boolean':
        return {'true': True, 'false': False}[text]
    if kind == 'date':
        return datetime.date.fromisoformat(text).isoformat()
    return text


def cell_of(text, field):
    """A cell by the type of its column: nothing is None, and for a list an empty one.

    A cell that a spreadsheet would run as a formula has an apostrophe before it.
    """
    text = text[1:] if re.match(r"'[=+\-@\t\r]", text) else text
    if 'delimiter' in field:
        return [value_of(item, field['itemType']) for item in text.split(field['delimiter'])] if text else []
    return value_of(text, field['type']) if text else None


def check(cell, field, where):
    constraints = field.get('constraints', {})
    if constraints.get('required') and cell in (None, []):
        wrong.append(f'{where}: is required')
    if cell is None:
        return
    if 'enum' in constraints and cell not in constraints['enum']:
        wrong.append(f'{where}: {cell} is no code')
    if 'pattern' in constraints and not re.fullmatch(constraints['pattern'], cell):
        wrong.append(f'{where}: {cell} is not of the pattern')
    if 'codes' in field:
        wrong.extend(f'{where}: {item} is no code' for item in cell if item not in field['codes'])


database = sqlite3.connect(':memory:')
quoted = lambda names: ', '.join(f'"{name}"' for name in names)
tables = {}

for resource in package['resources']:
    name, fields = resource['name'], resource['schema']['fields']
    content = (folder / resource['path']).read_bytes()
    if hashlib.sha256(content).hexdigest() != resource['hash'].removeprefix('sha256:') or len(content) != resource['bytes']:
        wrong.append(f'{name}: is another file')
    with open(folder / resource['path'], encoding='utf-8-sig', newline='') as file:
        header, *lines = list(csv.reader(file, strict=True))
    if header != [field['name'] for field in fields]:
        wrong.append(f'{name}: has other columns')
    rows = []
    for number, line in enumerate(lines, 1):
        if len(line) != len(fields):
            wrong.append(f'{name} {number}: has {len(line)} cells')
        rows.append([cell_of(text, field) for text, field in zip(line, fields)])
        for cell, field in zip(rows[-1], fields):
            check(cell, field, f'{name} {number} {field["name"]}')
    tables[name] = (fields, rows)
    keys = [resource['schema']['primaryKey']] if 'primaryKey' in resource['schema'] else resource['schema']['uniqueKeys']
    unique = ''.join(f', UNIQUE ({quoted(key)})' for key in keys)
    database.execute(f'CREATE TABLE "{name}" ({quoted(header)}{unique})')
    flat = [[json.dumps(cell) if isinstance(cell, list) else cell for cell in row] for row in rows]
    try:
        database.executemany(f'INSERT INTO "{name}" VALUES ({", ".join("?" * len(header))})', flat)
    except sqlite3.IntegrityError as error:
        wrong.append(f'{name}: {error}')

joined = 0
for resource in package['resources']:
    for key in resource['schema'].get('foreignKeys', []):
        name, there = resource['name'], key['reference'].get('resource', resource['name'])
        pairs = list(zip(key['fields'], key['reference']['fields']))
        known = ' AND '.join(f'a."{field}" IS NOT NULL' for field in key['fields'])
        same = ' AND '.join(f'a."{field}" = b."{other}"' for field, other in pairs)
        lost = database.execute(
            f'SELECT {", ".join(f"""a."{field}" """ for field in key["fields"])} FROM "{name}" a '
            f'WHERE {known} AND NOT EXISTS (SELECT 1 FROM "{there}" b WHERE {same})'
        ).fetchall()
        joined += database.execute(f'SELECT count(*) FROM "{name}" a WHERE {known}').fetchone()[0]
        wrong.extend(f'{name}: {row} is not in {there}' for row in lost)

# What a foreign key cannot say: ids in a list, ids that are empty in some rows, ids of several kinds.
for name, (fields, rows) in tables.items():
    column = {field['name']: number for number, field in enumerate(fields)}
    for field in fields:
        joins = field.get('joins')
        for row in rows if joins else []:
            to = joins['to'] if isinstance(joins['to'], str) else joins['to'].get(row[column[joins['kind']]])
            cell = row[column[field['name']]]
            for item in cell if isinstance(cell, list) else [] if cell is None else [cell]:
                there, key = to.split('.')
                # What is above the plans has no plan, or is named without one.
                of_plan = 'plan' in joins and any(each['name'] == 'plan_id' for each in tables[there][0])
                plan = [row[column[joins['plan']]]] if of_plan and row[column[joins['plan']]] else []
                in_list = 'delimiter' in next(each for each in tables[there][0] if each['name'] == key)
                is_it = f'EXISTS (SELECT 1 FROM json_each("{key}") WHERE value = ?)' if in_list else f'"{key}" = ?'
                same = is_it + (' AND plan_id = ?' if plan else '')
                if not database.execute(f'SELECT 1 FROM "{there}" WHERE {same}', [item, *plan]).fetchone():
                    wrong.append(f'{name} {field["name"]}: {item} is not in {there}')
                joined += 1

for path in sorted(folder.glob('*.json')):
    if path.name in ('datapackage.json', 'schema.json'):
        continue
    data = json.loads(path.read_text('utf-8'))
    if data['name'] not in tables:
        continue
    fields, rows = tables[data['name']]
    in_json = [[row[field['name']] for field in fields] for row in data['rows']]
    if in_json != rows:
        wrong.append(f'{data["name"]}: JSON and CSV are not the same')


def patterns(node):
    if isinstance(node, dict):
        for name, value in node.items():
            if name == 'pattern' and isinstance(value, str):
                yield value
            else:
                yield from patterns(value)
    elif isinstance(node, list):
        for item in node:
            yield from patterns(item)


schema = json.loads((folder / 'schema.json').read_text('utf-8'))
for pattern in set(patterns(schema)) | set(patterns(package)):
    re.compile(pattern)

validated = 0
try:
    import jsonschema
except ImportError:
    jsonschema = None
if jsonschema:
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for path in sorted(folder.glob('*.json')):
        if path.name in ('datapackage.json', 'schema.json'):
            continue
        data = json.loads(path.read_text('utf-8'))
        wrong.extend(f'{path.name}: {error.json_path} {error.message[:200]}' for error in validator.iter_errors(data))
        validated += 1

print(json.dumps({'rows': {name: len(rows) for name, (_, rows) in tables.items()}, 'joined': joined, 'validated': validated, 'wrong': wrong[:50]}))
