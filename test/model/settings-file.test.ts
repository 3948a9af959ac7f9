import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/model/settings';
import { MOST_BYTES, readSettingsFile, settingsFile } from '../../src/model/settings-file';

const CHOSEN: Settings = {
  records: false, preservesLog: false, watchedHosts: ['localhost:8787', 'proxy.example'], advises: false, silenced: ['retry-storm'],
  printsToConsole: true, copyFormat: 'xai-python', density: 'compact',
};

const fileWith = (settings: object, grokDevtools: unknown = 1): string => JSON.stringify({ grokDevtools, settings });

describe('a file of settings', () => {
  it('is read back', () => {
    expect(readSettingsFile(settingsFile(CHOSEN))).toEqual({ kind: 'settings', settings: CHOSEN });
  });

  it('says nothing of the settings that it does not name, and nothing of what is no setting', () => {
    expect(readSettingsFile(fileWith({ density: 'compact', colour: 'red' }))).toEqual({ kind: 'settings', settings: { density: 'compact' } });
  });

  it('may be changed by hand: hosts are read as a person types them', () => {
    expect(readSettingsFile(fileWith({ watchedHosts: ['http://LocalHost:8787/'] }))).toEqual({ kind: 'settings', settings: { watchedHosts: ['localhost:8787'] } });
  });

  it.each([
    ['text', 'no json', 'no-json'],
    ['nothing', '', 'no-json'],
    ['JSON that is cut', settingsFile(CHOSEN).slice(0, -4), 'no-json'],
    ['a HAR file', '{"log":{"entries":[]}}', 'other-file'],
    ['a list', '[]', 'other-file'],
    ['settings of something else', '{"settings":{}}', 'other-file'],
    ['no settings', '{"grokDevtools":1}', 'other-file'],
    ['a version that is none', fileWith({}, '1'), 'other-file'],
    ['a newer version', fileWith(CHOSEN, 2), 'newer'],
    ['more than settings can be', `${settingsFile(CHOSEN)}${' '.repeat(MOST_BYTES)}`, 'too-long'],
  ])('is told from %s', (_what, text, kind) => {
    expect(readSettingsFile(text)).toEqual({ kind });
  });

  it.each<[keyof Settings, unknown]>([
    ['records', 'yes'], ['preservesLog', 1], ['advises', null], ['printsToConsole', {}], ['copyFormat', 'diff'], ['density', '<b>'],
    ['watchedHosts', 'localhost'], ['watchedHosts', ['localhost', 'a b']], ['watchedHosts', ['localhost', { length: 1 }]],
    ['watchedHosts', Array.from({ length: 21 }, (_, at) => `host${at}.example`)], ['silenced', ['no-such']], ['silenced', { 0: 'retry-storm' }],
  ])('is refused as a whole where %s is %j', (name, value) => {
    expect(readSettingsFile(fileWith({ ...CHOSEN, [name]: value }))).toEqual({ kind: 'odd-value', name });
  });

  it('does not take an inherited name for a setting', () => {
    expect(readSettingsFile('{"grokDevtools":1,"settings":{"__proto__":{"records":false}}}')).toEqual({ kind: 'settings', settings: {} });
  });
});
