/** The colours of DevTools. */
export type Theme = 'light' | 'dark';

/** The theme of DevTools as it is now, and word of each change. */
export interface ThemeSource {
  current(): Theme;
  /** Gives the function that ends the subscription. */
  subscribe(listener: (theme: Theme) => void): () => void;
}

/**
 * Follows the theme of DevTools. `panels` is `devtools.panels`: Chrome (99 and later) has `setThemeChangeHandler`, which takes one handler,
 * and a `themeName` that stays at what it was when DevTools opened; Firefox has the event `onThemeChanged`.
 */
export function watchTheme(panels: { readonly themeName?: unknown }): ThemeSource {
  let theme = themeOf(panels.themeName);
  const listeners = new Set<(theme: Theme) => void>();
  const change = (name: unknown): void => {
    const next = themeOf(name);
    if (next === theme) return;
    theme = next;
    for (const listener of listeners) listener(theme);
  };
  if (hasHandler(panels)) panels.setThemeChangeHandler(change);
  else if (hasEvent(panels)) panels.onThemeChanged.addListener(change);
  return {
    current: () => theme,
    subscribe(listener) {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
  };
}

/** Chrome calls its light theme "default". */
function themeOf(name: unknown): Theme {
  return name === 'dark' ? 'dark' : 'light';
}

interface WithHandler {
  setThemeChangeHandler(handler: (name: unknown) => void): void;
}

interface WithEvent {
  readonly onThemeChanged: { addListener(handler: (name: unknown) => void): void };
}

function hasHandler(panels: object): panels is WithHandler {
  return 'setThemeChangeHandler' in panels && typeof panels.setThemeChangeHandler === 'function';
}

function hasEvent(panels: object): panels is WithEvent {
  return 'onThemeChanged' in panels && typeof panels.onThemeChanged === 'object' && panels.onThemeChanged !== null
    && 'addListener' in panels.onThemeChanged && typeof panels.onThemeChanged.addListener === 'function';
}
