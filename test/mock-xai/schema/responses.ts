import { any, boolean, float, integer, list, string, struct, tagged, untagged, variant, type Schema, type Struct } from './types';

const imageText = struct('InputImage', {}, { image_url: string, file_id: string, detail: string });

const part = tagged('InputContent', 'type', {
  input_text: struct('InputText', { text: string }),
  output_text: struct('OutputText', { text: string }),
  input_image: imageText,
  input_file: struct('InputFile', {}, { file_id: string, file_data: string, file_url: string, filename: string }),
  refusal: struct('Refusal', { refusal: string }),
  // Parts in the style of chat completions pass the types and end as an empty block (seen live).
  text: struct('ChatText', {}),
  image_url: struct('ChatImage', {}),
});

const content = untagged('InputContents', string, list(part));
const messageFields: Struct = struct(
  'InputMessage',
  { role: variant('user', 'assistant', 'system', 'developer'), content },
  { type: variant('message'), id: string, status: string },
);

const typed = tagged('InputItem', 'type', {
  function_call: struct('FunctionCall', { call_id: string, name: string, arguments: string }),
  function_call_output: struct('FunctionCallOutput', { call_id: string, output: any }),
  // `content: null` on a reasoning item is refused live.
  reasoning: struct('Reasoning', { summary: list(any) }, { id: string, encrypted_content: string }, { content: list(any) }),
  item_reference: struct('ItemReference', { id: string }),
  web_search_call: struct('WebSearchCall', { id: string }),
  x_search_call: struct('XSearchCall', { id: string }),
  compaction: struct('Compaction', { encrypted_content: string }),
});

const name = { name: string };
const tools: Readonly<Record<string, Struct>> = {
  function: struct('FunctionTool', name, { description: string, parameters: any }),
  web_search: struct('WebSearchTool', {}),
  x_search: struct('XSearchTool', {}),
  image_generation: struct('ImageGenerationTool', {}),
  file_search: struct('FileSearchTool', { vector_store_ids: list(string) }),
  code_interpreter: struct('CodeInterpreterTool', {}),
  mcp: struct('McpTool', { server_url: string, server_label: string }),
  shell: struct('ShellTool', { environment: any }),
  tool_search: struct('ToolSearchTool', {}),
};

const textFormat: Schema = tagged('TextFormat', 'type', {
  text: struct('PlainText', {}),
  json_object: struct('JsonObject', {}),
  json_schema: struct('JsonSchema', { schema: any }, { name: string }),
});

/** The body of POST /v1/responses. Fields that are not named here are ignored, as they are live. */
export const responsesRequest = struct(
  'ModelRequest',
  { input: untagged('ModelInput', string, list(untagged('ModelInputItem', messageFields, typed))) },
  {
    model: string,
    background: boolean,
    include: list(string),
    instructions: string,
    max_output_tokens: integer,
    max_turns: integer,
    parallel_tool_calls: boolean,
    previous_response_id: string,
    prompt_cache_key: string,
    reasoning: struct('Reasoning', {}, { effort: string, summary: string }),
    reasoning_effort: string,
    store: boolean,
    stream: boolean,
    temperature: float,
    text: struct('Text', {}, { format: textFormat }),
    tools: list(tagged('ModelTool', 'type', tools)),
    top_p: float,
    user: string,
  },
);
