/**
 * Solves a small system of linear equations by elimination with pivoting.
 *
 * @param matrix - Square matrix, by rows.
 * @param values - Right-hand side.
 * @returns The solution; undefined when the matrix is singular.
 *
 * @internal
 */
export function solve(
  matrix: readonly (readonly number[])[],
  values: readonly number[],
): number[] | undefined {
  const rows = matrix.map((row, i) => [...row, values[i] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    const pivot = pivotRow(rows, column);
    const top = rows[pivot];
    const head = top?.[column] ?? 0;
    if (!top || Math.abs(head) < 1e-12) return undefined;
    rows[pivot] = rows[column] ?? [];
    rows[column] = top;
    for (const [i, row] of rows.entries()) {
      if (i === column) continue;
      const factor = (row[column] ?? 0) / head;
      for (let j = column; j <= size; j++) row[j] = (row[j] ?? 0) - factor * (top[j] ?? 0);
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}

function pivotRow(rows: readonly (readonly number[])[], column: number): number {
  let best = column;
  for (let i = column; i < rows.length; i++) {
    if (Math.abs(rows[i]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = i;
  }
  return best;
}
