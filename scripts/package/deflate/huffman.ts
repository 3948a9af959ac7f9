/** The length of each symbol's code in bits, none over `most`, so that the sum of all is least (package-merge); 0: the symbol does not occur. */
export function codeLengths(counts: ArrayLike<number>, most: number): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const used = Array.from(counts, (count, symbol) => ({ weight: count, symbol })).filter(({ weight }) => weight > 0)
    .sort((a, b) => a.weight - b.weight || a.symbol - b.symbol);
  // Two codes at least: some readers refuse a tree of one.
  for (let symbol = 0; used.length < 2; symbol += 1) if (!used.some((each) => each.symbol === symbol)) used.unshift({ weight: 0, symbol });
  interface Coin { readonly weight: number; readonly leaf: number; readonly pair: readonly [Coin, Coin] | null }
  const leaves = used.map(({ weight }, leaf): Coin => ({ weight, leaf, pair: null }));
  let row: readonly Coin[] = leaves;
  for (let level = 1; level < most; level += 1) row = merged(leaves, pairsOf(row));
  const count = (coin: Coin): void => {
    if (coin.pair) coin.pair.forEach(count);
    else {
      const symbol = used[coin.leaf]?.symbol ?? 0;
      lengths[symbol] = (lengths[symbol] ?? 0) + 1;
    }
  };
  row.slice(0, 2 * used.length - 2).forEach(count);
  return lengths;

  function pairsOf(coins: readonly Coin[]): Coin[] {
    const pairs: Coin[] = [];
    for (let at = 0; at + 1 < coins.length; at += 2) {
      const [one, other] = [coins[at], coins[at + 1]];
      if (one && other) pairs.push({ weight: one.weight + other.weight, leaf: -1, pair: [one, other] });
    }
    return pairs;
  }

  function merged(some: readonly Coin[], others: readonly Coin[]): Coin[] {
    const all: Coin[] = [];
    let next = 0;
    for (const coin of some) {
      for (let other = others[next]; other && other.weight < coin.weight; other = others[next]) {
        all.push(other);
        next += 1;
      }
      all.push(coin);
    }
    return [...all, ...others.slice(next)];
  }
}

/** The codes for these lengths (RFC 1951, 3.2.2), their bits turned round, as they are written. */
export function codesOf(lengths: Uint8Array): Uint16Array {
  const most = 15;
  const counts = new Uint16Array(most + 1);
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] ?? 0) + 1;
  const next = new Uint16Array(most + 2);
  for (let bits = 1; bits <= most; bits += 1) next[bits + 1] = ((next[bits] ?? 0) + (counts[bits] ?? 0)) << 1;
  return Uint16Array.from(lengths, (length) => {
    if (length === 0) return 0;
    const code = next[length] ?? 0;
    next[length] = code + 1;
    let turned = 0;
    for (let bit = 0; bit < length; bit += 1) turned |= ((code >> bit) & 1) << (length - 1 - bit);
    return turned;
  });
}
