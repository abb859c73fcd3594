import type { Page } from '../model/page';
import type { PageReader } from '../ports/page-reader';
import { READING_DPI } from './read-page';

/** Changes whenever the same page would be read differently; readings under another recipe are not reused. */
export const recipeOf = ({ engine, version }: Pick<PageReader, 'engine' | 'version'>): string =>
  `${engine}-${version}-${READING_DPI}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** Name of a stored reading among the library's derived files; the same on every desk. */
export const readingKey = ({ scan, index }: Pick<Page, 'scan' | 'index'>, recipe: string): string =>
  `reading-${scan}-${index}-${recipe}`;
