import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { Menu, type MenuItem } from '../menu/menu';
import type { Point } from '../store/point';
import { usePanel } from '../store/context';
import { t } from '../words/t';
import type { JsonIndex } from './json-index';
import { pathTo, pointerTo, readString } from './node-places';

/** The node that a menu is for, and where it stands. */
export interface NodePlace extends Point {
  readonly node: number;
}

/** What can be copied of a node: its value, the text of a string, the way to it. */
export function NodeMenu(props: { index: JsonIndex; place: NodePlace; button: string; onClose: (isDone: boolean) => void }): JSX.Element {
  const { index, place, button, onClose } = props;
  const { copying } = usePanel();
  const { node } = place;
  const items = useMemo(() => {
    const copy = (label: string, text: () => string): MenuItem => ({ label, run: () => void copying.copy(button, text(), t('copiedText')) });
    const [from, to] = [index.start(node), index.end(node)];
    const entries: MenuItem[] = [];
    if (!index.isCut(node)) entries.push(copy(t('copyValue'), () => index.text.slice(from, to)));
    if (!index.isCut(node) && index.kindOf(node) === 'string') entries.push(copy(t('copyString'), () => readString(index.text.slice(from + 1, to - 1))));
    if (node > 0) entries.push(copy(t('copyPath'), () => pathTo(index, node)), copy(t('copyNodePointer'), () => pointerTo(index, node)));
    return entries;
  }, [index, node, button, copying]);
  return (
    // In the top layer: within a container of queries, "fixed" would count from that container.
    <div class="menu-layer" popover="manual" ref={showOnTop}>
      <Menu label={t('treeCopy')} place={place} items={items} onClose={onClose} />
    </div>
  );
}

function showOnTop(layer: HTMLElement | null): void {
  if (layer && 'showPopover' in layer) layer.showPopover();
}
