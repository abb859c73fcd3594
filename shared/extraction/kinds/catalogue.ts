import type { Extractor } from '../layout/reading';
import { catalogueRows } from '../readers/catalogue-rows';

export const catalogue: Extractor = { catalogue: catalogueRows };
