// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { COLUMNS, fitting, type ColumnId } from '../../src/panel/list/columns';
import { createColumns } from '../../src/panel/store/columns';
import { exchangeOf } from '../session/exchanges';
import { openPanel } from './support/open-panel';

const ALL = new Set(Object.keys(COLUMNS) as ColumnId[]);
const ownWidth = (id: ColumnId) => COLUMNS[id].width;
const text = '{"usage":{"prompt_tokens":31,"completion_tokens":9,"total_tokens":40,"cost_in_usd_ticks":125000000}}';
const used = exchangeOf('a', { response: { body: { kind: 'text', text, mimeType: 'application/json', size: text.length, isCut: false } } });

describe('the columns that fit', () => {
  it('are fewer in a narrower list, and the request keeps its room', () => {
    expect(fitting(ALL, 1_400, ownWidth)).toContain('waterfall');
    expect(fitting(new Set(['model', 'time', 'started']), 500, ownWidth)).toEqual(['model', 'time']);
    for (const width of [240, 400, 600, 900, 1_200]) {
      expect(fitting(ALL, width, ownWidth).reduce((sum, id) => sum + ownWidth(id), 82 + 130), `${width}`).toBeLessThanOrEqual(Math.max(width, 82 + 130));
    }
  });
});

describe('the heading of the list', () => {
  it('shows tokens and cost when they are chosen from its menu', async () => {
    const { record } = openPanel();
    record([used, []]);
    const time = await screen.findByRole('button', { name: 'Time' });
    time.focus();
    fireEvent.contextMenu(time, { clientX: 10, clientY: 20 });
    fireEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'Cost' }));
    fireEvent.click(screen.getByRole('menuitemcheckbox', { name: 'Total tok.' }));
    fireEvent.click(screen.getByRole('menuitemcheckbox', { name: 'Model' }));
    expect(await screen.findByRole('gridcell', { name: '$0.0125' })).toBeTruthy();
    expect(screen.getByRole('gridcell', { name: '40' })).toBeTruthy();
    expect(screen.queryByRole('columnheader', { name: 'Model' })).toBeNull();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    expect(document.activeElement).toBe(time);
  });

  it('is one stop of the Tab key, with arrows inside', async () => {
    const { record } = openPanel();
    record([used, []]);
    const status = await screen.findByRole('button', { name: 'Status' });
    expect(status.tabIndex).toBe(0);
    status.focus();
    fireEvent.keyDown(status, { key: 'ArrowRight' });
    expect(document.activeElement?.textContent).toBe('Request');
  });

  it('resizes a column with Shift and an arrow, and keeps the width', async () => {
    const { panel, record } = openPanel();
    record([used, []]);
    const model = await screen.findByRole('button', { name: 'Model' });
    fireEvent.keyDown(model, { key: 'ArrowLeft', shiftKey: true });
    expect(panel.columns.widthOf('model')).toBe(COLUMNS.model.width + 10);
    expect(panel.columns.grid.value).toContain(`${COLUMNS.model.width + 10}px`);
    expect(createColumns().widthOf('model')).toBe(COLUMNS.model.width + 10);
  });
});

describe('kept columns', () => {
  it.each(['nonsense', '[]', '{"chosen":7,"widths":{"model":"wide"}}', '{"widths":{"model":100000}}'])('that read %s are as at first', (kept) => {
    localStorage.setItem('columns', kept);
    const columns = createColumns();
    expect([...columns.chosen.value]).toEqual(['model', 'time', 'started', 'size', 'waterfall']);
    expect(columns.widthOf('model')).toBe(COLUMNS.model.width);
    localStorage.clear();
  });
});
