import type { Box } from '../../model/geometry';

/** Anything that stands somewhere on the page. Boxes must be level: callers take skew out first. */
export type Placed = { readonly box: Box };
