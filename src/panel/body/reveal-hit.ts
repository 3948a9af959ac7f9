/** What of a pane may lie under the field of the search, in pixels. */
const COVERED = 40;

/** Scrolls the hit that is looked at into the middle, unless it is in view. False where it is not drawn. */
export function revealHit(box: HTMLElement | null): boolean {
  const hit = box?.querySelector('.is-current');
  const scroller = hit?.closest('.detail-body');
  if (!hit || !scroller) return false;
  const [own, view] = [hit.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const isInView = own.top > view.top + COVERED && own.bottom < view.bottom && own.left >= view.left && own.right <= view.right;
  if (!isInView) hit.scrollIntoView({ block: 'center', inline: 'nearest' });
  return true;
}
