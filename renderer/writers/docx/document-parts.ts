import { type Face, faceNames, latinNames } from '#shared/typesetting/index';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The face of text that names none. */
export const DEFAULT_FACE: Face = 'song';

/**
 * Parts of the file docx cannot write as wanted: no widow control (a page of 公文 is 22 full lines), headings for the
 * outline only, and what to take for a font that is not there.
 */
export const documentParts = (): readonly { readonly path: string; readonly data: string }[] => [
  { path: 'word/styles.xml', data: styles },
  { path: 'word/fontTable.xml', data: fontTable() },
];

const heading = (level: number): string =>
  `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`;

const styles = `${DECLARATION}<w:styles ${NAMESPACE}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${latinNames[0]}" w:hAnsi="${latinNames[0]}" w:eastAsia="${faceNames[DEFAULT_FACE][0]}" w:cs="${latinNames[0]}"/><w:sz w:val="21"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:styleId="Normal" w:default="1"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/><w:kinsoku w:val="1"/><w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/></w:pPr></w:style><w:style w:type="table" w:styleId="TableNormal" w:default="1"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>${[1, 2, 3, 4].map(heading).join('')}</w:styles>`;

/** For each font the names to take instead of it, so that Word on a machine without it keeps the face's kind. */
function fontTable(): string {
  const fonts = (Object.keys(faceNames) as readonly Face[]).map((face) => font(faceNames[face]));
  return `${DECLARATION}<w:fonts ${NAMESPACE}>${[...fonts, font(latinNames)].join('')}</w:fonts>`;
}

const font = ([name, ...instead]: readonly string[]): string =>
  `<w:font w:name="${name}"><w:altName w:val="${instead.slice(0, 3).join(',')}"/></w:font>`;
