/** What hostile code does where it runs: a mark that can be looked for, and a request that the mock would see. */
export const MARK = 'pwned';
const STRAY = `https://api.x.ai/v1/${MARK}`;

/** Texts that want to be markup, links, code or invisible, by what they are. */
export const TEXTS = {
  markup: `"'></title></textarea><script>window.${MARK}=1</script><img src="${STRAY}?img" onerror="window.${MARK}=1"><svg/onload="window.${MARK}=1"><iframe srcdoc="<script>parent.${MARK}=1</script>"></iframe><link rel=stylesheet href="${STRAY}?css"><base href="${STRAY}/">`,
  links: `javascript:window.${MARK}=1 [go](javascript:window.${MARK}=1) ![see](${STRAY}?md) <a href="javascript:window.${MARK}=1" ping="${STRAY}?ping">x</a> data:text/html,<script>opener.${MARK}=1</script> ${STRAY}?plain`,
  templates: `\${window.${MARK}=1} {{constructor.constructor('window.${MARK}=1')()}} \`$(id)\` %s%c%o $& $' $1 <%= ${MARK} %> ';window.${MARK}=1;//`,
  styles: `x;background:url(${STRAY}?style) } * { display:none } </style><style>@import "${STRAY}?import";body{display:none}</style>`,
  bidirectional: 'a\u202egnp.exe\u202c \u2066isolated\u2069 \u061c\u200e\u200f\u202d',
  invisible: 'ze\u200bro\u200c\u200d\ufeff\u00ad width \u{e0041}\u{e0042} \u3164\u2028\u2029\ufff9',
  controls: 'nul\0 bell\u0007 \u001b[31mred\u001b[0m \u001b]0;title\u0007 \u009b2J \u0008 \u007f \u0085 \r\n\t end',
  halves: 'high \ud800 low \udfff swapped \udc00\ud800 end\ud83d',
  names: '__proto__',
  members: 'constructor',
} as const satisfies Record<string, string>;

/** All of them in one. */
export const EVERYTHING = Object.values(TEXTS).join(' ');

/** Characters that cannot be seen or turn the text around them: none may be drawn as itself. */
export const HIDDEN = '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u061c\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\ufff9-\\ufffb]';
