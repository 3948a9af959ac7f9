/** Icons on a 16 grid, drawn for this panel. Stroke and fill come from the style sheet. */
export const SHAPES = {
  ok: <path d="M3.5 8.4l3 3 6-6.8" />,
  record: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <circle cx="8" cy="8" r="3.6" fill="currentColor" stroke="none" />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="M10.4 10.4L14 14" />
    </>
  ),
  settings: (
    <>
      <path d="M2 4.5h6.5M12 4.5h2M2 11.5h2M7.5 11.5H14" />
      <circle cx="10.2" cy="4.5" r="1.8" />
      <circle cx="5.8" cy="11.5" r="1.8" />
    </>
  ),
  book: <path d="M8 3.8C6.6 2.8 4.6 2.5 2.2 2.6v9.8c2.4-.1 4.4.2 5.8 1.2 1.4-1 3.4-1.3 5.8-1.2V2.6C11.4 2.5 9.4 2.8 8 3.8zM8 3.8v9.6" />,
  back: <path d="M13.5 8H3M7 4L3 8l4 4" />,
  clear: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M3.9 3.9l8.2 8.2" />
    </>
  ),
  filter: <path d="M2 3.5h12L9.6 8.6v4.6L6.4 11.6v-3z" />,
  upload: <path d="M8 10.5V2.5M4.8 5.5L8 2.3l3.2 3.2M2.5 10.5v3h11v-3" />,
  download: <path d="M8 2.5v8M4.8 7.5L8 10.7l3.2-3.2M2.5 10.5v3h11v-3" />,
  file: <path d="M4 1.8h5.2L12.5 5v9.2H4zM9 2v3.2h3.3" />,
  gauge: <path d="M3.2 12.6a6 6 0 1 1 9.6 0M8 9.5l3-3.6" />,
  close: <path d="M4 4l8 8M12 4l-8 8" />,
  chevron: <path d="M6 3.5L10.5 8 6 12.5" />,
  copy: (
    <>
      <rect x="5.5" y="5.5" width="8" height="8.5" rx="1.5" />
      <path d="M10.5 5.5V3.5A1.5 1.5 0 0 0 9 2H4a1.5 1.5 0 0 0-1.5 1.5V9A1.5 1.5 0 0 0 4 10.5h1.5" />
    </>
  ),
  check: <path d="M3 8.5l3.3 3.3L13 4.5" />,
  external: <path d="M6.5 3H3v10h10V9.5M9.5 2.5h4v4M13.2 2.8L7.5 8.5" />,
  retry: <path d="M13.2 8A5.2 5.2 0 1 1 11.5 4.2M13.4 1.9v3h-3" />,
  noRetry: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M5 8h6" />
    </>
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 4.6V8l2.4 1.6" />
    </>
  ),
  arrow: <path d="M2.5 8h10.5M9 4l4 4-4 4" />,
  up: <path d="M4 9.5L8 5.5l4 4" />,
  lock: (
    <>
      <rect x="3" y="7" width="10" height="7" rx="1.5" />
      <path d="M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2" />
    </>
  ),
  plug: <path d="M5.5 2v3.5M10.5 2v3.5M3.5 5.5h9V8a4.5 4.5 0 0 1-9 0zM8 12.5V15" />,
  mark: (
    <>
      <path d="M6 2.25H4.25a2 2 0 0 0-2 2v5.5a2 2 0 0 0 2 2H4.5v2.5l2.5-2.5M10 2.25h1.75a2 2 0 0 1 2 2v5.5a2 2 0 0 1-2 2H10" />
      <path d="M8 4.2v3.2" stroke-width="1.7" />
      <circle cx="8" cy="9.7" r="1" fill="currentColor" stroke="none" />
    </>
  ),
} as const;

/** The name of an icon. */
export type IconName = keyof typeof SHAPES;
