import type { RequestCase } from '../case';
import { CREDENTIALS, ROUTES } from './access';
import { MESSAGES, OUTPUTS, PARAMETERS, SYNTAX } from './chat';
import { MEDIA, WRAPPED } from './elsewhere';
import { MODELS } from './models';
import { ON_RESPONSES } from './responses';

export const CASES: readonly RequestCase[] = [...PARAMETERS, ...MESSAGES, ...OUTPUTS, ...SYNTAX, ...ON_RESPONSES, ...MODELS, ...CREDENTIALS, ...ROUTES, ...MEDIA, ...WRAPPED];
