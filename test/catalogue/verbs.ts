/** The verbs that titles and steps begin with. */
export const VERBS = [
  'Add', 'Allow', 'Answer', 'Ask', 'Avoid', 'Break', 'Build', 'Buy', 'Call', 'Cancel', 'Change', 'Check', 'Choose', 'Close', 'Combine',
  'Compare', 'Contact', 'Convert', 'Copy', 'Correct', 'Create', 'Cut', 'Decide', 'Decode', 'Delete', 'Describe', 'Disable', 'Do', 'Drop',
  'Enable', 'Encode', 'Expect', 'Fetch', 'Fill', 'Find', 'Fix', 'Follow', 'Give', 'Go', 'Handle', 'Ignore', 'Keep', 'Leave', 'Let',
  'Limit', 'List', 'Load', 'Log', 'Look', 'Lower', 'Make', 'Move', 'Name', 'Nest', 'Open', 'Pass', 'Pause', 'Pay', 'Pick', 'Poll',
  'Prevent', 'Put', 'Quote', 'Raise', 'Read', 'Reconnect', 'Reduce', 'Refresh', 'Reload', 'Remove', 'Rename', 'Repair', 'Repeat',
  'Replace', 'Report', 'Request', 'Retry', 'Rewrite', 'Route', 'Run', 'Save', 'Scale', 'Send', 'Set', 'Shorten', 'Show', 'Shrink', 'Sign',
  'Simplify', 'Slow', 'Spell', 'Split', 'Spread', 'Start', 'Stop', 'Store', 'Stream', 'Summarise', 'Switch', 'Take', 'Tell', 'Test',
  'Treat', 'Trim', 'Try', 'Turn', 'Unblock', 'Update', 'Upgrade', 'Upload', 'Use', 'Wait', 'Watch', 'Write',
] as const;
