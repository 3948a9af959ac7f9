import { describe, expect, it } from 'vitest';
import { watchTheme } from '../../../src/capture/live/theme';

describe('watchTheme', () => {
  it('follows the handler of Chrome, which calls its light theme "default"', () => {
    let tell: (name: string) => void = () => undefined;
    const panels = { themeName: 'default', setThemeChangeHandler: (handler: (name: string) => void) => { tell = handler; } };
    const theme = watchTheme(panels);
    const heard: string[] = [];
    const end = theme.subscribe((next) => heard.push(next));
    expect(theme.current()).toBe('light');
    tell('dark');
    expect(theme.current()).toBe('dark');
    tell('dark');
    tell('default');
    end();
    tell('dark');
    expect(heard).toEqual(['dark', 'light']);
  });

  it('follows the event of Firefox', () => {
    let tell: (name: string) => void = () => undefined;
    const panels = { themeName: 'dark', onThemeChanged: { addListener: (listener: (name: string) => void) => { tell = listener; } } };
    const theme = watchTheme(panels);
    expect(theme.current()).toBe('dark');
    tell('light');
    expect(theme.current()).toBe('light');
  });

  it('keeps to the theme at the start where the browser tells of no change', () => {
    expect(watchTheme({ themeName: 'dark' }).current()).toBe('dark');
    expect(watchTheme({}).current()).toBe('light');
  });
});
