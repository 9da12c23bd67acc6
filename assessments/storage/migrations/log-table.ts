/** One row: whether the write-ahead log that goes with this file has begun. See write-ahead-log.ts. */
export const logTable: readonly string[] = [
  `CREATE TABLE write_ahead_log (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    has_begun INTEGER NOT NULL CHECK (has_begun IN (0, 1))
  ) STRICT`,
  'INSERT INTO write_ahead_log (only_row, has_begun) VALUES (1, 0)',
]
