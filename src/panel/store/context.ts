import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Panel } from './panel';

/** Hands the panel's state to its components. */
export const PanelContext = createContext<Panel | null>(null);

/** The state of the panel that a component belongs to. */
export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (!panel) throw new Error('A part of the panel was drawn outside of it');
  return panel;
}
