/** Small choices that outlive the panel. They are a convenience: where storage is refused, the defaults hold. */
export function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing is lost but the convenience.
  }
}

/** A choice that was kept, or null. */
export function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** A number that was kept, or what is given. */
export function readNumber(key: string, otherwise: number): number {
  const value = Number(read(key) ?? NaN);
  return Number.isFinite(value) ? value : otherwise;
}
