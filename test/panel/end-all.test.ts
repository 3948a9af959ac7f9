import { expect, it } from 'vitest';
import { endAll } from '../../src/panel/store/end-all';

it('ends the rest where something can not be ended, its page being gone', () => {
  const ended: string[] = [];
  const end = (name: string) => () => void ended.push(name);
  const dead = (): never => {
    throw new TypeError("can't access dead object");
  };
  expect(() => endAll([end('first'), dead, end('last')])).not.toThrow();
  expect(ended).toEqual(['first', 'last']);
});
