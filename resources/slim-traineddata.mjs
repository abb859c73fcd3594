/**
 * Repacks tesseract language data, leaving out the legacy model that OEM 1 never reads (41 of 44 MB).
 * The container: an int32 count, that many int64 offsets (−1 where a part is absent), the parts in order; little-endian.
 */
const COUNT = 4;
const OFFSET = 8;

/** config, unicharset, lstm, its three dawgs, its unicharset and recoder, version. */
const kept = new Set([0, 1, 17, 18, 19, 20, 21, 22, 23]);
const CONFIG = 0;

/** Settings of the legacy model that the core reports as unknown on every start. */
const unknownSetting =
  /^(?:language_model_(?:ngram_|use_sigmoidal)|segsearch_|allow_blob_division|classify_integer_matcher_multiplier|assume_fixed_pitch_char_segment)/;

/** @param {Buffer} whole @returns {Buffer} */
export function slimTraineddata(whole) {
  const parts = partsOf(whole);
  const slim = parts.map((part, type) => {
    if (part === undefined || !kept.has(type)) return undefined;
    return type === CONFIG ? withoutUnknown(part) : part;
  });
  return packed(slim);
}

function partsOf(whole) {
  const count = whole.readInt32LE(0);
  const starts = Array.from({ length: count }, (_, type) => Number(whole.readBigInt64LE(COUNT + type * OFFSET)));
  return starts.map((start, type) => {
    if (start < 0) return undefined;
    const end = starts.slice(type + 1).find((later) => later >= 0) ?? whole.length;
    return whole.subarray(start, end);
  });
}

function packed(parts) {
  const head = Buffer.alloc(COUNT + parts.length * OFFSET);
  head.writeInt32LE(parts.length, 0);
  let at = head.length;
  parts.forEach((part, type) => {
    head.writeBigInt64LE(BigInt(part === undefined ? -1 : at), COUNT + type * OFFSET);
    at += part?.length ?? 0;
  });
  return Buffer.concat([head, ...parts.filter((part) => part !== undefined)]);
}

function withoutUnknown(config) {
  const lines = config.toString('utf8').split('\n');
  return Buffer.from(lines.filter((line) => !unknownSetting.test(line.trim())).join('\n'), 'utf8');
}
