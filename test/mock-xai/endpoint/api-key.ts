import { json } from '../answer';
import { checkKey, keyOf } from '../check/credentials';
import { KEY_BLOCKED, KEY_BLOCKED_USER, KEY_ID, KEY_NO_ACL, TEAM_ID } from '../special';
import type { Handler } from './handler';

/** GET /v1/api-key: what the server knows of the calling key. It answers for blocked keys too: that is what it is asked for. */
export const describeKey: Handler = (call) => {
  const key = keyOf(call);
  return checkKey(key) ?? json(200, {
    redacted_api_key: `xai-...${key?.slice(-4) ?? ''}`,
    name: 'mock key',
    api_key_id: KEY_ID,
    team_id: TEAM_ID,
    user_id: '7c2f5f53-6a0e-4b1c-8a58-0a4f4ad1d9b2',
    acls: key === KEY_NO_ACL ? ['api-key:model:*'] : ['api-key:model:*', 'api-key:endpoint:*'],
    team_blocked: key === KEY_BLOCKED_USER,
    api_key_blocked: key === KEY_BLOCKED,
    api_key_disabled: false,
  });
};
