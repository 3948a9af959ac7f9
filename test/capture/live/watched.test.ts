import { expect, it } from 'vitest';
import { passedBy } from '../../../src/capture/live/watched';
import { watchDocument } from '../../../src/capture/live/navigation';

const KEY = `xai-${'Ab1'.repeat(26)}Zz`;

it('tells where something was posted to up to the segment that holds a key', () => {
  const posted = (url: string) => passedBy({ request: { method: 'POST', url } })?.path;
  expect(posted(`https://proxy.example/v1/${KEY}/chat?x=1`)).toBe('/v1');
  expect(posted(`https://proxy.example/${KEY}`)).toBe('/');
  expect(posted('https://proxy.example/api/chat?x=1')).toBe('/api/chat');
});

it('tells of a navigation without the token that a sign-in left in the address', async () => {
  const documents = watchDocument({ eval: () => Promise.resolve(null) }, () => 1);
  const navigation = await documents.navigated(`https://app.example/cb?code=${'c0de'.repeat(6)}&state=a#access_token=${'t0ken'.repeat(5)}`);
  expect(navigation?.url).toBe('https://app.example/cb?code=[removed]&state=a#access_token=[removed]');
});
