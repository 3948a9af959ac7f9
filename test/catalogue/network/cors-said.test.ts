import { describe, expect, it } from 'vitest';
import { exchangeFromText } from '../../../src/capture/text/exchange';
import { diagnose } from '../../../src/diagnose/diagnose';

const CHROMIUM = "Access to fetch at 'https://api.x.ai/v1/chat/completions' from origin 'http://localhost:3000' has been blocked by CORS policy: ";
const PREFLIGHT = `${CHROMIUM}Response to preflight request doesn't pass access control check: `;
const FIREFOX = 'Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at https://api.x.ai/v1/chat/completions. ';

describe('what a console says of a blocked request', () => {
  it.each([
    ['a header, Chromium', `${CHROMIUM}Request header field x-stainless-os is not allowed by Access-Control-Allow-Headers in preflight response.`, '`x-stainless-os`', 'Leave out the header `x-stainless-os`'],
    ['a header, Firefox', `${FIREFOX}(Reason: header ‘x-app’ is not allowed according to header ‘Access-Control-Allow-Headers’ from CORS preflight response).`, '`x-app`', 'Leave out the header `x-app`'],
    ['a method', `${CHROMIUM}Method PATCH is not allowed by Access-Control-Allow-Methods in preflight response.`, '`PATCH`', 'takes this method'],
    ['a redirect', `${PREFLIGHT}Redirect is not allowed for a preflight request.`, 'redirect', 'Write the URL'],
    ['cookies', `${PREFLIGHT}The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.`, 'cookies', 'Leave out `credentials'],
    ['a failed preflight', `${PREFLIGHT}It does not have HTTP ok status.`, 'failed status', 'Answer OPTIONS'],
    ['a client that refuses', "Error: It looks like you're running in a browser-like environment.\n\nThis is disabled by default. you can set the `dangerouslyAllowBrowser` option to `true`", 'refuses to run in a page', 'server of your own'],
  ])('names the reason: %s', (_what, text, why, step) => {
    const told = diagnose(exchangeFromText(text, 't'));
    expect(told.map(({ id }) => id)).toEqual(['cors-blocked']);
    expect(told[0]?.cause).toContain(why);
    expect(told[0]?.steps[0]).toContain(step);
    expect(told[0]?.cause).not.toContain('sent no `access-control-allow-origin`');
  });

  it('blames the missing header only where it is said to be missing', () => {
    const [told] = diagnose(exchangeFromText(`${FIREFOX}(Reason: CORS header ‘Access-Control-Allow-Origin’ missing). Status code: 403.`, 't'));
    expect(told?.cause).toContain('sent no `access-control-allow-origin`');
  });
});
