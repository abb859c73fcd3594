export { readManifest } from './manifest-schema';
export {
  chunkNonce,
  looksSealed,
  readSealedHeader,
  SEALED_HEADER_BYTES,
  type SealedHeader,
  sealedHeaderBytes,
} from './sealed-header';
export { chunkRange, type SealedLayout, sealedLayout } from './sealed-layout';
