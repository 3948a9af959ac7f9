/** Pairs some with others that suit them, in their order: moved along each other as a whole, to where most of them suit. */
export function pairUp<T, U>(some: readonly T[], others: readonly U[], suits: (one: T, other: U) => boolean): readonly (readonly [T, U])[] {
  let best: readonly (readonly [T, U])[] = [];
  for (let shift = -others.length; shift < some.length; shift += 1) {
    const pairs = others.flatMap((other, at) => {
      const one = some[at + shift];
      return one !== undefined && suits(one, other) ? [[one, other] as const] : [];
    });
    if (pairs.length > best.length) best = pairs;
  }
  return best;
}
