import { Fragment, options, type ComponentChildren, type VNode } from 'preact';
import { withEscapes } from '../../model/hidden';

/** Attributes that are read out or shown as text. */
const READ = ['title', 'aria-label'] as const;

/**
 * From now on every text that is drawn shows the characters in it that cannot be seen or that turn the text around them, as escapes.
 * Done at the one place that all texts pass, so that no view can forget it.
 */
export function showHidden(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    if (typeof vnode.type === 'string' || vnode.type === Fragment) escapeTexts(vnode);
    before?.(vnode);
  };
}

function escapeTexts({ props }: VNode<Partial<Record<(typeof READ)[number], unknown>>>): void {
  props.children = shown(props.children);
  for (const name of READ) {
    const text = props[name];
    if (typeof text === 'string') props[name] = withEscapes(text);
  }
}

function shown(children: ComponentChildren): ComponentChildren {
  if (typeof children === 'string') return withEscapes(children);
  if (!Array.isArray(children) || !children.some((child) => typeof child === 'string' || Array.isArray(child))) return children;
  return children.map(shown);
}
