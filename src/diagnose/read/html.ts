import type { ApiError } from '../../model/api-error';
import { bareError, quoteOf } from './message';

/** Tells whether a text is a page rather than a message. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<!doctype html|<html|<head|<body)/i.test(text.slice(0, 500));
}

/** Reads the error that an HTML page of an edge or a server tells: its title and its first words. */
export function readHtmlError(html: string): ApiError {
  const title = /<title[^>]{0,100}>([^<]{0,300})/i.exec(html)?.[1] ?? '';
  const words = html.slice(0, 20_000).replace(/<(script|style)[^]{0,20000}?<\/\1>/gi, ' ').replace(/<[^>]{0,500}>/g, ' ').replace(/\s+/g, ' ').trim();
  const message = decodeEntities(`${title.trim()}${title.trim() && words ? ': ' : ''}${words.slice(0, 500)}`);
  const status = /^\s*([45]\d\d)\b|\| ([45]\d\d):/.exec(title);
  return { ...bareError(message), shape: 'html', status: status ? Number(status[1] ?? status[2]) : null, quote: quoteOf(title.trim() || message) };
}

function decodeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' })[name] ?? ' ');
}
