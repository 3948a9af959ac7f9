// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { hostItselfWhereApart } from '../../src/panel/apart';

describe('hostItselfWhereApart', () => {
  it('runs the script of the devtools page in a private context, and nowhere else', () => {
    const page = document.implementation.createHTMLDocument();
    const added = vi.spyOn(page.head, 'append').mockReturnValue();
    hostItselfWhereApart({}, page);
    hostItselfWhereApart({ extension: { inIncognitoContext: false } }, page);
    expect(added).not.toHaveBeenCalled();
    hostItselfWhereApart({ extension: { inIncognitoContext: true } }, page);
    const [script] = added.mock.calls[0] ?? [];
    expect(script).toMatchObject({ type: 'module', src: expect.stringMatching(/\/assets\/devtools\.html\.js$/) });
  });
});
