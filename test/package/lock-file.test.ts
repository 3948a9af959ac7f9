import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const { packages }: { packages: Record<string, Locked> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const LOCKED = Object.entries(packages).filter(([folder]) => folder !== '');
const { dependencies, devDependencies, scripts: ownScripts }: Record<'dependencies' | 'devDependencies' | 'scripts', Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the lock file', () => {
  it('takes every package from the registry, and knows its hash', () => {
    const foreign = LOCKED.filter(([, { resolved, integrity, link }]) =>
      link === true || !/^sha512-[A-Za-z\d+/]{86}==$/.test(integrity ?? '') || (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')));
    expect(foreign.map(([folder]) => folder)).toEqual([]);
    expect(LOCKED.length).toBeGreaterThan(100);
  });

  it('runs no script of any package: `npm ci --ignore-scripts` installs the same', () => {
    expect(LOCKED.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([folder]) => folder)).toEqual([]);
    expect(Object.keys(ownScripts).filter((script) => /^(?:(?:pre|post)?install|prepare|dependencies)$/.test(script))).toEqual([]);
    for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
      const { scripts = {} }: { scripts?: Record<string, string> } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
      expect(Object.keys(scripts).filter((script) => /^(?:pre|post)?install$/.test(script)), name).toEqual([]);
    }
  });

  it('names every version exactly', () => {
    expect(Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
