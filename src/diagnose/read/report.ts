/** Lines that programs consist of, and reports of errors do not. */
const CODE_LINE =
  /^\s*(?:(?:export |async )*(?:const|let|var|function|class|interface|type) \w|import .+ from |from \S+ import |def \w+\(|except\b.*:\s*$|try\s*[{:]\s*$|\}?\s*catch\b|elif? .*:\s*$|return [\w.(]+.*[;)]\s*$|if \(?.*(?:status|error|instanceof).*[{):]\s*$|@\w+|<\?php|#include\b)/;

/**
 * Tells whether a pasted text is something other than a report of an error: a program that handles errors,
 * a command that has not been answered, a table or a definition of a reference page.
 */
export function isNoReport(text: string): boolean {
  const head = text.slice(0, 6000);
  return isCommand(head) || isReference(head) || isProgram(head) || isAssertion(head);
}

function isCommand(text: string): boolean {
  if (/^\s*(?:select\s.{1,400}\sfrom|insert\s+into|update\s+\S+\s+set|git\s+\w+|npm\s+\w+|docker\s+\w+)\s/is.test(text) && !/\n/.test(text.trim())) return true;
  return /^\s*(?:\$ )?(?:curl|http|wget|xh)\s+(?:-|https?:|'|"|[A-Z]{3,6} )/.test(text) && !/\n\s*(?:HTTP\/\d|<|\{\s*"(?:error|code|detail|message)"|Error\b)/.test(text);
}

function isReference(text: string): boolean {
  const isTable = /^\s*\|?\s*:?-{3,}:?\s*\|/m.test(text);
  const isDefinition = /"description"\s*:/.test(text) && !/"(?:error|code|message|detail|msg)"\s*:/.test(text);
  return isTable || isDefinition;
}

function isProgram(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2 || /^\s*at .+:\d+:\d+\)?$/m.test(text) || /^Traceback /m.test(text)) return false;
  const coded = lines.filter((line) => CODE_LINE.test(line)).length;
  return coded >= 2 && coded / lines.length > 0.15;
}

/** A line of a test that expects an error. */
function isAssertion(text: string): boolean {
  return /^\s*(?:await )?(?:expect|assert\w*)\s?[.(][^\n]{0,500}$/.test(text.trim());
}

/** Tells whether a text talks about errors in general, or asks about them: it begins as a condition, a question or an advice. */
export function isTalk(text: string): boolean {
  return /^\s*(?:if|when|whenever|unless|how|what|why|where|which|who|should|can|could|does|do|is|are|retry|handle|note that|make sure|remember)\b(?!.{0,200}\n)/i.test(text);
}

/**
 * Tells whether a bare sentence stands for an error although only a status in it speaks: an error says its status first
 * ("429 Too Many Requests", "Error code: 403"), prose mentions it somewhere.
 */
export function saysStatusFirst(text: string): boolean {
  return /^.{0,60}?\b[45]\d\d\b/s.test(text.trim()) && text.length < 600 && !/\b(?:when|if|on|for|means?|replies|returns|retry on)\b.{0,40}\b[45]\d\d\b/i.test(text.slice(0, 200));
}

/** Tells whether a text is what a program printed when it failed: an exception by its name, then its words. */
export function isDump(text: string): boolean {
  return /^\S{0,120}(?:Exception|Error)\b[:(]/.test(text.trim());
}
