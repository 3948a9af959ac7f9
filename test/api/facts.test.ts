import { describe, expect, it } from 'vitest';
import { ENDPOINTS, findEndpoint } from '../../src/api/endpoints';
import { HOSTS } from '../../src/api/hosts';
import { findParameter, PARAMETERS, parametersOf } from '../../src/api/parameters';
import { findServerTool, SERVER_TOOLS, TOOL_NAMES_OF_OTHERS } from '../../src/api/server-tools';
import { FACTS_DATE, SOURCES } from '../../src/api/sources';
import { findStatus, OTHER_STATUSES, STATUS_TABLE } from '../../src/api/status-table';

const PROSE = [...STATUS_TABLE, ...OTHER_STATUSES].flatMap((row) => [...row.causes, ...row.remedies]);

describe('sources', () => {
  it('carry a date, none later than the facts', () => {
    for (const { what, date } of Object.values(SOURCES)) {
      expect(what).not.toBe('');
      expect(date).toMatch(/^20\d\d(-\d\d){0,2}$/);
      expect(date <= FACTS_DATE).toBe(true);
    }
  });

  it('are named by every fact', () => {
    const facts = [...HOSTS, ...ENDPOINTS, ...Object.values(PARAMETERS).flat(), ...SERVER_TOOLS, ...STATUS_TABLE, ...OTHER_STATUSES];
    for (const fact of facts) expect(fact.sources.length).toBeGreaterThan(0);
  });
});

describe('parameters', () => {
  it('belong to endpoints that exist, each name once', () => {
    for (const [endpoint, list] of Object.entries(PARAMETERS)) {
      expect(findEndpoint(endpoint.replace(/\{\w+\}/g, 'x'))?.template).toBe(endpoint);
      expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
    }
  });

  it('are found by endpoint and name', () => {
    expect(findParameter('/v1/chat/completions', 'presence_penalty')?.status).toBe('refused');
    expect(findParameter('/v1/responses', 'max_tokens')?.useInstead).toBe('max_output_tokens');
    expect(findParameter('/v1/chat/completions', 'temperature')).toMatchObject({ types: ['number'], min: 0, max: 2 });
    expect(findParameter('/v1/responses', 'input')?.types).toEqual(['string', 'array']);
    expect(findParameter('/v1/chat/completions', 'nonsense')).toBeNull();
    expect(findParameter('/v1/nowhere', 'model')).toBeNull();
    expect(parametersOf('/v1/nowhere')).toEqual([]);
  });

  it('call a thing certain only where its reaction was seen', () => {
    expect(findParameter('/v1/chat/completions', 'logit_bias')?.status).toBe('unknown');
    expect(findParameter('/v1/responses', 'stop')?.status).toBe('unknown');
  });
});

describe('server tools', () => {
  it('tell what they refuse and require', () => {
    expect(findServerTool('web_search')?.refuses).toContain('external_web_access');
    expect(findServerTool('file_search')?.requires).toContain('vector_store_ids');
    expect(findServerTool('function')).toBeNull();
  });

  it('are the targets of the names of others', () => {
    for (const type of TOOL_NAMES_OF_OTHERS.values()) expect(findServerTool(type)).not.toBeNull();
  });
});

describe('statuses', () => {
  it("hold the nine rows of xAI's table", () => {
    expect(STATUS_TABLE.map(({ status }) => status)).toEqual([400, 401, 403, 404, 405, 415, 422, 429, 202]);
    for (const row of STATUS_TABLE) expect(row.isInTable && row.causes.length > 0 && row.remedies.length > 0, String(row.status)).toBe(true);
  });

  it('hold those that the table lacks', () => {
    for (const status of [402, 410, 413, 426, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529]) expect(findStatus(status)?.isInTable, String(status)).toBe(false);
    expect(findStatus(418)).toBeNull();
  });

  it('speak to the reader in plain sentences', () => {
    for (const sentence of PROSE) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence).not.toMatch(/please|sorry|oops/i);
    }
  });
});
