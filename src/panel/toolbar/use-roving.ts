import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A menu that was opened here has keys of its own, and a hidden field has none. */
const CONTROLS = ':is(button, input):not([role="menu"] *, [hidden])';

/** Makes a group of controls one stop of the Tab key, with arrow keys inside. Gives the group's key handler. */
export function useRoving(group: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  const current = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const root = group.current;
    if (!root) return;
    const settle = (): void => {
      const all = controlsOf(root);
      const stop = all.find((control) => control === current.current) ?? all[0];
      for (const control of all) control.tabIndex = control === stop ? 0 : -1;
    };
    const onFocus = (event: FocusEvent): void => {
      if (event.target instanceof HTMLElement) current.current = event.target;
      settle();
    };
    settle();
    root.addEventListener('focusin', onFocus);
    return () => root.removeEventListener('focusin', onFocus);
  });

  return (event) => {
    const root = group.current;
    if (!root || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = controlsOf(root);
    const at = all.findIndex((control) => control === document.activeElement);
    const to = at < 0 ? undefined : all[targetOf(event, at, all.length)];
    if (!to || to === all[at]) return;
    event.preventDefault();
    to.focus();
  };
}

function controlsOf(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(CONTROLS)].filter((control) => !control.matches(':disabled'));
}

function targetOf(event: KeyboardEvent, at: number, count: number): number {
  const isCaretFree = !(event.target instanceof HTMLInputElement) || event.target.type === 'checkbox' || isAtEdge(event.target, event.key);
  if (!isCaretFree) return at;
  switch (event.key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return at;
  }
}

/** Whether an arrow key would find no character to move over. */
function isAtEdge(input: HTMLInputElement, key: string): boolean {
  if (input.selectionStart !== input.selectionEnd) return false;
  if (key === 'ArrowLeft') return input.selectionStart === 0;
  return key === 'ArrowRight' && input.selectionStart === input.value.length;
}
