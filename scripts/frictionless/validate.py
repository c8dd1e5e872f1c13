"""Prints what Frictionless finds in a Data Package: a line for each mistake, and at the end how much was read."""
import sys

from frictionless import FrictionlessException, Package, __version__

try:
    report = Package(sys.argv[1]).validate()
except FrictionlessException as error:
    sys.exit(f'Frictionless {__version__} for Python refuses the package: {error}')
mistakes = report.flatten(['name', 'rowNumber', 'fieldName', 'message'])
for mistake in mistakes:
    print(*mistake)
rows = sum(task.stats.get('rows', 0) for task in report.tasks)
print(f'Frictionless {__version__} for Python: {len(report.tasks)} tables, {rows} rows, {len(mistakes)} mistakes.')
sys.exit(0 if report.valid else 1)
