/** A text format that a corrected request, or what is known of it, can be copied in. */
export type FormatId =
  | 'curl' | 'curl-cmd' | 'curl-powershell' | 'fetch' | 'fetch-browser' | 'openai-js' | 'openai-python' | 'ai-sdk' | 'xai-python'
  | 'diff' | 'json' | 'report' | 'steps';

/** A format in the picker; where it cannot express the request, `unavailable` says why. */
export interface FormatOption {
  readonly id: FormatId;
  readonly label: string;
  readonly unavailable: string | null;
}
