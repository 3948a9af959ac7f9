/** Lines that programs consist of, and reports of errors do not. */
const CODE_LINE =
  /^\s*(?:(?:export |async )*(?:const|let|var|function|class|interface|type) \w|import .+ from |from \S+ import |def \w+\(|except\b.*:\s*$|try\s*[{:]\s*$|\}?\s*catch\b|elif? .*:\s*$|return [\w.(]+.*[;)]\s*$|if \(?.*(?:status|error|instanceof).*[{):]\s*$|(?:describe|it|test|expect|beforeEach)(?:\.\w+)?\(|@\w+|<\?php|#include\b|\/\/)/;
/** A line of a program by itself. */
const STATEMENT = /^\s*(?:throw|return|const|let|var|await|if|import|export|type|interface|(?:console|log|logger|logging)\.\w+)\b.{0,500}[;{]\s*$|^\s*raise \w+\(.{0,500}\)\s*$/;
/** How a statement ends, which no message does. */
const CODE_END = /[)\]}'"\w];\s*$|=>\s*[{(]?\s*$/;

/**
 * Tells whether a pasted text is something other than a report of an error: a program that handles errors,
 * a command that has not been answered, a table or a definition of a reference page.
 */
export function isNoReport(text: string): boolean {
  const head = text.slice(0, 6000);
  return isCommand(head) || isReference(head) || isProgram(head) || isAssertion(head) || isDiff(head) || isPassedTest(head) || isChangeLog(head) || isGoodAccess(head);
}

function isCommand(text: string): boolean {
  if (/^\s*(?:select\s.{1,400}\sfrom|insert\s+into|update\s+\S+\s+set|git\s+\w+|npm\s+\w+|docker\s+\w+)\s/is.test(text) && !/\n/.test(text.trim())) return true;
  return /^\s*(?:\$ )?(?:curl|http|wget|xh)\s+(?:-|https?:|'|"|[A-Z]{3,6} )/.test(text) && !/\n\s*(?:HTTP\/\d|<|\{\s*"(?:error|code|detail|message)"|Error\b)/.test(text);
}

function isReference(text: string): boolean {
  const isTable = /^\s*\|?\s*:?-{3,}:?\s*\|/m.test(text);
  const isDefinition = /"description"\s*:/.test(text) && !/"(?:error|code|message|detail|msg)"\s*:/.test(text);
  return isTable || isDefinition || isSettings(text);
}

/** A file of settings or definitions: names and values, one below another, and no error among the names. */
function isSettings(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const named = lines.filter((line) => /^\s*(?:- )?["']?[\w./{}-]{1,80}["']?:(?:\s.*)?$/.test(line));
  const isNested = lines.some((line, at) => /:\s*$/.test(line) && /^\s+\S/.test(lines[at + 1] ?? ''));
  return lines.length >= 4 && isNested && named.length / lines.length >= 0.8 && !named.some((line) => /^\s*["']?(?:error|message|detail)\b/i.test(line));
}

function isProgram(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 1) return STATEMENT.test(lines[0] ?? '');
  if (/^\s*at .+:\d+:\d+\)?$/m.test(text) || /^Traceback /m.test(text)) return false;
  if (isLiteral(lines)) return true;
  const coded = lines.filter((line) => CODE_LINE.test(line)).length;
  const ended = lines.filter((line) => CODE_END.test(line)).length;
  return (coded >= 2 && coded / lines.length > 0.15) || (ended >= 2 && (coded + ended) / lines.length > 0.5);
}

/** An object that a program holds: it is given a name, and all that follows are members and brackets. */
function isLiteral([first = '', ...rest]: readonly string[]): boolean {
  return /^\s*(?:export (?:default )?)?(?:const|let|var|module\.exports)\b.{0,100}[=:(]?\s?[{[]\s*$/.test(first) && rest.every((line) => /^\s*(?:["']?[\w.$-]{1,60}["']?:\s.{1,300}|[\]})]{1,5}[;,]?(?: as const;?)?)\s*$/.test(line));
}

/** A change of files, as version control prints it. */
function isDiff(text: string): boolean {
  return /^(?:diff --git |@@ -\d+(?:,\d+)? \+\d+)/m.test(text) && /^[-+]/m.test(text);
}

/** What a test runner prints when nothing failed: its marks and its count. */
function isPassedTest(text: string): boolean {
  const isGood = /^\s*(?:[✓✔√]|PASS\b|ok \d|--- PASS)|\b\d+ pass(?:ed|ing)\b/m.test(text);
  return isGood && !/^\s*(?:[✗✘✖×❌]|FAIL\b|not ok\b|--- FAIL|E {2,})|\b[1-9]\d* (?:failed|failing|errors?)\b|^\s*\w*(?:Error|Exception):/m.test(text);
}

const CHANGE = /^\s*(?:[-*•]\s+|\d+\.\s+|[0-9a-f]{7,40}\s+)?(?:\*\*)?(?:fix(?:e[sd])?|feat(?:ures?)?|docs?|chore|refactor|perf|tests?|ci|build|style|revert|added?|changed?|removed?|updated?|bumped?|improved?|renamed?|handled?|deprecated?)(?:\*\*)?(?:\([^)\n]{1,40}\))?!?(?::|\s+\S)/i;

/** A change log: two lines of it or more begin with what was done. */
function isChangeLog(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const changes = lines.filter((line) => CHANGE.test(line)).length;
  return changes >= 2 && changes / lines.length >= 0.5;
}

/** The line of a web server's log for a request that went well. */
function isGoodAccess(text: string): boolean {
  const statuses = [...text.matchAll(/"(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \S{1,500} HTTP\/[\d.]{1,3}" ([1-5]\d\d) /g)].map(([, status]) => Number(status));
  return statuses.length > 0 && statuses.every((status) => status < 400) && text.split('\n').filter((line) => line.trim() !== '').length === statuses.length;
}

/** A line of a test that expects an error. */
function isAssertion(text: string): boolean {
  return /^\s*(?:await )?(?:expect|assert\w*)\s?[.(][^\n]{0,500}$/.test(text.trim());
}

/** Tells whether a text talks about errors in general, or asks about them: it begins as a condition, a question or an advice. */
export function isTalk(text: string): boolean {
  return /^\s*(?:<\w{1,10}[^>]{0,200}>\s*){0,5}(?:(?:user|assistant|system|human|prompt|q|a)\s*:|(?:if|when|whenever|unless|how|what|why|where|which|who|should|can|could|does|do|is|are|retry|handle|note that|make sure|remember)\b(?!.{0,200}\n))/i.test(text);
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

/** People speak so, the API does not. */
const SPOKEN =
  /\b(?:i(?! can not| am unable| am not able| will not)|my|he|she|they|we(?! could not| can not| are (?:currently|experiencing|sorry|unable))|who|said|says|wrote|told|thanks|dear|hi|hello|yesterday|tomorrow|week|monday|tuesday|wednesday|thursday|friday|saturday|sundays?|twice|nice|well done|so (?:we|you|it|the)|then it|this pr|the client|please (?:summari[sz]e|explain|translate|describe|write)|(?:users?|assistant|author|article|customer|chapter) (?:asked|asks|replied|replies|reported|explained|explains|describes|discusses))\b/i;

/** Tells whether somebody speaks in a text. */
export function speaks(text: string): boolean {
  return SPOKEN.test(text);
}
