import { any, boolean, float, integer, list, string, struct, tagged, untagged, variant } from './types';

/** The body of POST /v1/completions. Fields that are not named here are ignored. */
export const completionRequest = struct(
  'CompletionRequest',
  { prompt: untagged('Prompt', string, list(string)) },
  {
    model: string, best_of: integer, echo: boolean, frequency_penalty: float, logit_bias: any, max_tokens: integer, n: integer, presence_penalty: float,
    stop: untagged('Stop', string, list(string)), stream: boolean, suffix: string, temperature: float, top_p: float, user: string,
  },
);

/** The body of POST /v1/embeddings. */
export const embeddingRequest = struct(
  'EmbeddingRequest',
  { input: untagged('EmbeddingInput', string, list(any)) },
  { model: string, dimensions: integer, encoding_format: variant('float', 'base64'), user: string },
);

const block = tagged('ContentBlock', 'type', {
  text: struct('TextBlock', { text: string }),
  image: struct('ImageBlock', { source: any }),
  tool_use: struct('ToolUseBlock', { id: string, name: string, input: any }),
  tool_result: struct('ToolResultBlock', { tool_use_id: string }, { content: any }),
  thinking: struct('ThinkingBlock', {}, { thinking: string, signature: string }),
});
const content = untagged('MessageContent', string, list(block));

/** The body of POST /v1/messages, after Anthropic's. All three members of a tool are required (OpenAPI document). */
export const messagesRequest = struct(
  'MessageRequest',
  { messages: list(struct('Message', { role: variant('user', 'assistant'), content })) },
  {
    model: string, max_tokens: integer, metadata: any, stop_sequences: list(string), stream: boolean, system: untagged('SystemPrompt', string, list(block)),
    temperature: float, thinking: any, tool_choice: any, top_k: integer, top_p: float,
    tools: list(struct('Tool', { name: string, description: string, input_schema: any })),
  },
);
