import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseHost, parseSettings, type Settings } from '../../src/model/settings';

const CHOSEN: Settings = {
  records: false, preservesLog: false, watchedHosts: ['localhost:8787', 'proxy.example'], advises: false, silenced: ['retry-storm'],
  printsToConsole: true, copyFormat: 'xai-python', density: 'compact',
};

describe('parseSettings', () => {
  it('gives back what was chosen', () => {
    expect(parseSettings(JSON.parse(JSON.stringify(CHOSEN)))).toEqual(CHOSEN);
  });

  it('takes the default for each value that is missing or makes no sense, and keeps the others', () => {
    expect(parseSettings(undefined)).toEqual(DEFAULT_SETTINGS);
    expect(parseSettings([])).toEqual(DEFAULT_SETTINGS);
    const odd = { ...CHOSEN, records: 'yes', watchedHosts: [1, 'a b', 'https://Ok.Example:443/', 'ok.example:443'], silenced: ['no-such'], copyFormat: 'diff', density: 3 };
    expect(parseSettings(odd)).toEqual({ ...CHOSEN, records: true, watchedHosts: ['ok.example:443'], silenced: [], copyFormat: null, density: 'comfortable' });
  });

  it('does not take what is inherited for a setting', () => {
    expect(parseSettings(Object.create({ records: false }))).toEqual(DEFAULT_SETTINGS);
  });
});

describe('parseHost', () => {
  it('reads hosts, with ports and the beginnings of paths, and addresses', () => {
    expect(['localhost', 'LocalHost:8787', ' HTTPS://Proxy.Example/api/Grok/?x ', '127.0.0.1:3000', '[::1]:80/'].map(parseHost))
      .toEqual(['localhost', 'localhost:8787', 'proxy.example/api/Grok', '127.0.0.1:3000', '[::1]:80']);
  });

  it('refuses what is no host', () => {
    expect(['', '*', 'a b', 'x'.repeat(70), 'host:port', '-a.example', '*.example', 'a.example//x', 'a.example/b c'].map(parseHost)).toEqual(Array.from({ length: 9 }, () => null));
  });
});
