import { describe, expect, it, vi } from 'vitest';
import { createPainter, type ActionApi } from '../../src/background/paint';

function fakeAction(): ActionApi {
  const done = () => vi.fn(() => Promise.resolve());
  return { setBadgeText: done(), setBadgeBackgroundColor: done(), setBadgeTextColor: done(), setIcon: done(), setTitle: done() };
}

describe('createPainter', () => {
  it('shows white on near black, with the red icon, on the one tab', async () => {
    const action = fakeAction();
    await createPainter(action).paint(7, { text: '3', icon: 'icon-error', tooltip: 'tip' });
    expect(action.setBadgeText).toHaveBeenCalledWith({ text: '3', tabId: 7 });
    expect(action.setBadgeBackgroundColor).toHaveBeenCalledWith({ color: '#1f2124', tabId: 7 });
    expect(action.setBadgeTextColor).toHaveBeenCalledWith({ color: '#ffffff', tabId: 7 });
    expect(action.setIcon).toHaveBeenCalledWith({ path: { 16: '/icons/icon-error-16.png', 32: '/icons/icon-error-32.png' }, tabId: 7 });
    expect(action.setTitle).toHaveBeenCalledWith({ title: 'tip', tabId: 7 });
  });

  it('shows the blue icon where nothing failed', async () => {
    const action = fakeAction();
    await createPainter(action).paint(7, { text: '', icon: 'icon', tooltip: 'tip' });
    expect(action.setIcon).toHaveBeenCalledWith({ path: { 16: '/icons/icon-16.png', 32: '/icons/icon-32.png' }, tabId: 7 });
  });

  it('goes back to the icon of the manifest, and names it where the browser wants a path', async () => {
    const firefox = fakeAction();
    await createPainter(firefox).paint(7, { text: '', icon: 'icon-idle', tooltip: 'tip' });
    expect(firefox.setIcon).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });

    const chromium = fakeAction();
    chromium.setIcon = vi.fn(({ path }) => (path ? Promise.resolve() : Promise.reject(new Error('Either the path or imageData property must be specified.'))));
    await createPainter(chromium).paint(7, { text: '', icon: 'icon-idle', tooltip: 'tip' });
    expect(chromium.setIcon).toHaveBeenLastCalledWith({ path: { 16: '/icons/icon-idle-16.png', 32: '/icons/icon-idle-32.png' }, tabId: 7 });
  });

  it('does without a text colour, and bears a tab that is gone', async () => {
    const { setBadgeTextColor, ...action } = fakeAction();
    action.setTitle = () => Promise.reject(new Error('No tab with id: 7'));
    await createPainter(action).paint(7, { text: '3', icon: 'icon-error', tooltip: 'tip' });
    expect(action.setBadgeText).toHaveBeenCalled();
    expect(setBadgeTextColor).not.toHaveBeenCalled();
  });

  it('sets only what is new: in a flood that is the number and the tooltip, and past 99 the tooltip alone', async () => {
    const action = fakeAction();
    const painter = createPainter(action);
    await painter.paint(7, { text: '98', icon: 'icon-error', tooltip: '98 failed' });
    await painter.paint(7, { text: '99+', icon: 'icon-error', tooltip: '100 failed' });
    await painter.paint(7, { text: '99+', icon: 'icon-error', tooltip: '101 failed' });
    await painter.paint(7, { text: '99+', icon: 'icon-error', tooltip: '101 failed' });
    expect([action.setIcon, action.setBadgeText, action.setTitle].map((call) => vi.mocked(call).mock.calls.length)).toEqual([1, 2, 3]);
  });

  it('sets everything on another tab, after a loss, and after what could not be set', async () => {
    const action = fakeAction();
    const badge = { text: '3', icon: 'icon-error', tooltip: 'tip' } as const;
    const painter = createPainter(action);
    await painter.paint(7, badge);
    await painter.paint(8, badge);
    painter.lost(7);
    await painter.paint(7, badge);
    painter.lost(8);
    vi.mocked(action.setTitle).mockRejectedValueOnce(new Error('No tab with id: 8'));
    await painter.paint(8, badge);
    await painter.paint(8, badge);
    expect(vi.mocked(action.setIcon).mock.calls.map(([{ tabId }]) => tabId)).toEqual([7, 8, 7, 8, 8]);
    expect(action.setBadgeBackgroundColor).toHaveBeenCalledTimes(5);
  });
});
