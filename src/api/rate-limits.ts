/** Rate limits of the lowest and the highest tier, per team and model (documentation of 2026-10-05). The real ones are shown at console.x.ai. */
export const RATE_LIMITS = [
  { models: ['grok-4.7', 'grok-4.6', 'grok-4.5'], lowest: '150 requests a second, 50M tokens a minute', highest: '500 requests a second, 100M tokens a minute' },
  { models: ['grok-4.3', 'grok-4.20', 'grok-build-0.1'], lowest: '37 requests a second, 10M tokens a minute', highest: '208 requests a second, 85M tokens a minute' },
  { models: ['grok-4.20-multi-agent'], lowest: '9 requests a second, 2.5M tokens a minute', highest: '56 requests a second, 21M tokens a minute' },
] as const;

/** What a team must have spent since 2026-01-01, in US dollars, to reach tiers 0 to 4 (documentation of 2026-10-05). */
export const TIER_SPEND_USD = [0, 50, 250, 1000, 5000] as const;
