// biome-ignore format: a table
const digitOf: Readonly<Record<string, string>> = {
  O: '0', o: '0', Q: '0', D: '0', I: '1', l: '1', '|': '1', i: '1', Z: '2', S: '5', s: '5', G: '6', B: '8',
};

const slip =
  /(?<=[年月日时至])[OoQDIl|iZSsGB](?=[月日时分])|(?<=[0-9])[OoQDIl|iZSsGB](?![A-Za-z]*[ACEFHJ-NPRT-Yac-fhj-kmnp-rt-y])|(?<![A-Za-z])[OoQDIl|iZSsGB](?=[0-9])/g;

/**
 * Letters that stand beside figures put back to the figures they were: 2O24 → 2024, 1S → 15. Every sign stays one sign, so
 * places hold. Not for codes that may hold letters.
 */
export function mendDigits(text: string): string {
  const mended = text.replaceAll(slip, (sign) => digitOf[sign] ?? sign);
  return mended === text ? text : mendDigits(mended);
}
