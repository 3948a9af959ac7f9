import type { LoopCase } from '../case';
import { CREDENTIALS } from './credentials';
import { HIDDEN_ELSEWHERE } from './hidden-elsewhere';
import { HIDDEN_ON_CHAT } from './hidden-chat';
import { MESSAGES_CASES } from './messages';
import { MEDIA, MODELS } from './models';
import { MIXED } from './mixed';
import { NEWCOMERS } from './newcomers';
import { AGENTS, PORTED } from './ported';
import { PARAMETERS } from './parameters';
import { RESPONSES } from './responses';
import { ROUTES } from './routes';
import { SYNTAX } from './syntax';
import { TOOLS } from './tools';

/** All cases that an edit cures. */
export const CURABLE: readonly LoopCase[] = [
  ...PARAMETERS, ...MESSAGES_CASES, ...TOOLS, ...RESPONSES, ...MODELS, ...MEDIA, ...ROUTES, ...SYNTAX, ...CREDENTIALS, ...HIDDEN_ON_CHAT, ...HIDDEN_ELSEWHERE, ...PORTED, ...AGENTS, ...MIXED, ...NEWCOMERS,
];
