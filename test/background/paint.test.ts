import { describe, expect, it, vi } from 'vitest';
import { paintBadge, type ActionApi } from '../../src/background/paint';

function fakeAction(): ActionApi {
  const done = () => vi.fn(() => Promise.resolve());
  return { setBadgeText: done(), setBadgeBackgroundColor: done(), setBadgeTextColor: done(), setIcon: done(), setTitle: done() };
}

describe('paintBadge', () => {
  it('shows white on near black, with the red icon, on the one tab', async () => {
    const action = fakeAction();
    await paintBadge(action, 7, { text: '3', icon: 'icon-error', tooltip: 'tip' });
    expect(action.setBadgeText).toHaveBeenCalledWith({ text: '3', tabId: 7 });
    expect(action.setBadgeBackgroundColor).toHaveBeenCalledWith({ color: '#1f2124', tabId: 7 });
    expect(action.setBadgeTextColor).toHaveBeenCalledWith({ color: '#ffffff', tabId: 7 });
    expect(action.setIcon).toHaveBeenCalledWith({ path: { 16: '/icons/icon-error-16.png', 32: '/icons/icon-error-32.png' }, tabId: 7 });
    expect(action.setTitle).toHaveBeenCalledWith({ title: 'tip', tabId: 7 });
  });

  it('shows the blue icon where nothing failed', async () => {
    const action = fakeAction();
    await paintBadge(action, 7, { text: '', icon: 'icon', tooltip: 'tip' });
    expect(action.setIcon).toHaveBeenCalledWith({ path: { 16: '/icons/icon-16.png', 32: '/icons/icon-32.png' }, tabId: 7 });
  });

  it('goes back to the icon of the manifest, and names it where the browser wants a path', async () => {
    const firefox = fakeAction();
    await paintBadge(firefox, 7, { text: '', icon: 'icon-idle', tooltip: 'tip' });
    expect(firefox.setIcon).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });

    const chromium = fakeAction();
    chromium.setIcon = vi.fn(({ path }) => (path ? Promise.resolve() : Promise.reject(new Error('Either the path or imageData property must be specified.'))));
    await paintBadge(chromium, 7, { text: '', icon: 'icon-idle', tooltip: 'tip' });
    expect(chromium.setIcon).toHaveBeenLastCalledWith({ path: { 16: '/icons/icon-idle-16.png', 32: '/icons/icon-idle-32.png' }, tabId: 7 });
  });

  it('does without a text colour, and bears a tab that is gone', async () => {
    const { setBadgeTextColor, ...action } = fakeAction();
    action.setTitle = () => Promise.reject(new Error('No tab with id: 7'));
    await paintBadge(action, 7, { text: '3', icon: 'icon-error', tooltip: 'tip' });
    expect(action.setBadgeText).toHaveBeenCalled();
    expect(setBadgeTextColor).not.toHaveBeenCalled();
  });
});
