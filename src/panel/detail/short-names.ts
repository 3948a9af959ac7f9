import type { FormatId } from '../../model/format';

/** The formats that stand first, by their short names; all others are in the list behind them. */
export const SHORT_NAMES: Partial<Record<FormatId, string>> = {
  curl: 'cURL', fetch: 'fetch', 'openai-js': 'OpenAI SDK', 'openai-python': 'Python', 'ai-sdk': 'AI SDK',
};
