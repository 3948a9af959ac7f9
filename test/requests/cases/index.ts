import type { RequestCase } from '../case';
import { CREDENTIALS, ROUTES } from './access';
import { MEDIA, WRAPPED } from './elsewhere';
import { MESSAGES } from './messages';
import { MODELS } from './models';
import { MORE_CHAT } from './more-chat';
import { MORE_ELSEWHERE } from './more-elsewhere';
import { OUTPUTS } from './outputs';
import { PARAMETERS } from './parameters';
import { ON_RESPONSES } from './responses';
import { SYNTAX } from './syntax';
import { TOOLS } from './tools';

/** All failing requests. */
export const CASES: readonly RequestCase[] = [...PARAMETERS, ...TOOLS, ...MESSAGES, ...OUTPUTS, ...SYNTAX, ...ON_RESPONSES, ...MODELS, ...CREDENTIALS, ...ROUTES, ...MEDIA, ...WRAPPED, ...MORE_CHAT, ...MORE_ELSEWHERE];
