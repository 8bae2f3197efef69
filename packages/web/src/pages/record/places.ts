// Which places of the register stand on a page of the list of leaves.

/** Places from the register's end, `length` a page; page 0 holds the latest. */
export function placesOf(size: number, page: number, length: number): number[] {
  const first = size - 1 - page * length
  return Array.from({ length: Math.max(0, Math.min(length, first + 1)) }, (_, index) => first - index)
}
