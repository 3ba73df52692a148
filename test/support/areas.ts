/** Areas that the tests' maps have beside their own, without components: an area has one directive, and the tests begin many. */
export const MORE_AREAS = Array.from({ length: 150 }, (_, n) => ({
  id: `omrade-${n + 1}`,
  name: `Område ${n + 1}`,
  isExample: true,
  components: [],
}));

const free = ['telefoni', ...MORE_AREAS.map(({ id }) => id)];

/** An area of the map in which this test file has begun no directive yet: telephony first. */
export function freshArea(): string {
  const area = free.shift();
  if (area === undefined) throw new Error('the tests have used up their areas');
  return area;
}
