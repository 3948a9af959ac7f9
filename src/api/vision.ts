/** What images a chat model takes (documentation of 2026-06, and errors reported until 2026-10). */
export const IMAGE_INPUT = {
  /** Media types. ICO is named by one error message and by no page. */
  mediaTypes: ['image/jpeg', 'image/jpg', 'image/png', 'image/webp'],
  maxBytes: 20 * 1024 * 1024,
  minSide: 8,
  minPixels: 512,
  sources: ['docs', 'reports'],
} as const;
