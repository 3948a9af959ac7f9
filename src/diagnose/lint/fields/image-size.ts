import { findParameter } from '../../../api/parameters';
import type { Json } from '../../../model/json';

const FURTHEST = 0.03;

/** The ratio of the API that a size such as `1792x1024` comes nearest to; null where none is near or it is no size. */
export function ratioOf(size: Json): string | null {
  const parts = typeof size === 'string' ? /^(\d{2,5})\s*[x×*]\s*(\d{2,5})$/i.exec(size.trim()) : null;
  if (!parts) return null;
  const wanted = Number(parts[1]) / Number(parts[2]);
  let best: string | null = null;
  let nearest = FURTHEST;
  for (const ratio of findParameter('/v1/images/generations', 'aspect_ratio')?.values ?? []) {
    const [width, height] = ratio.split(':').map(Number);
    if (width === undefined || height === undefined) continue;
    const apart = Math.abs(width / height - wanted) / wanted;
    if (apart < nearest) {
      nearest = apart;
      best = ratio;
    }
  }
  return best;
}
