import { any, boolean, float, inPlace, integer, list, string, struct, tagged, untagged } from './types';

const imageUrl = struct('ImageUrl', { url: string }, { detail: string });

const part = tagged('ContentPart', 'type', {
  text: struct('TextPart', { text: string }),
  image_url: struct('ImagePart', { image_url: imageUrl }),
  text_file: struct('TextFilePart', { text: string }),
  file: struct('FilePart', { file: any }),
  input_text: struct('InputTextPart', { text: string }),
  input_image: struct('InputImagePart', { image_url: string }),
});

const content = untagged('Content', string, list(part));

const functionCall = struct('FunctionCall', { name: string, arguments: string });
const toolCall = struct('ToolCall', { id: string, function: functionCall }, { type: string });

const message = tagged('Message', 'role', {
  system: struct('SystemMessage', { content }, { name: string }),
  user: struct('UserMessage', { content }, { name: string }),
  assistant: struct('AssistantMessage', {}, { content, name: string, tool_calls: list(toolCall), reasoning_content: string }),
  tool: struct('ToolMessage', { content }, { tool_call_id: string, name: string }),
  function: struct('FunctionMessage', { content }, { name: string }),
});

const tool = inPlace(tagged('Tool', 'type', {
  function: struct('FunctionTool', { function: struct('FunctionDefinition', { name: string, parameters: any }, { description: string }) }),
  live_search: struct('LiveSearchTool', {}),
}));

const responseFormat = tagged('ResponseFormat', 'type', {
  text: struct('TextFormat', {}),
  json_object: struct('JsonObjectFormat', {}),
  json_schema: struct('JsonSchemaFormat', { json_schema: any }),
});

/** The body of POST /v1/chat/completions. Fields that are not named here are ignored, as they are live. */
export const chatRequest = struct(
  'ChatCompletionRequest',
  { messages: list(message) },
  {
    model: string,
    deferred: boolean,
    frequency_penalty: float,
    presence_penalty: float,
    max_completion_tokens: integer,
    max_tokens: integer,
    n: integer,
    parallel_tool_calls: boolean,
    prompt_cache_key: string,
    reasoning_effort: string,
    response_format: responseFormat,
    search_parameters: any,
    stop: untagged('Stop', string, list(string)),
    stream: boolean,
    stream_options: struct('StreamOptions', { include_usage: boolean }),
    temperature: float,
    tool_choice: any,
    tools: list(tool),
    top_logprobs: integer,
    top_p: float,
    user: string,
  },
);
