/**
 * The version of the columns of open data (SemVer). A column, a type or a code that goes is a new first number, a column or a code
 * that comes a new second one. `tests/published/columns.txt` has what the version promises, and a test fails when something of
 * it is gone under the same first number. What changed is told in the words of open data.
 */
export const DATA_VERSION = '1.2.0';
