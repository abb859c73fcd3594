/** The light colours of the window: a picture goes onto white paper, whatever the screen looks like. */
const onPaper: Readonly<Record<string, string>> = {
  '--act': '#264d76',
  '--violated': '#b23624',
  '--not-applicable': '#6f685c',
  '--words': '#2b2823',
  '--words-dim': '#6a6357',
  '--line': '#e0dacf',
};
const SVG = 'http://www.w3.org/2000/svg';
const TITLE_SIZE = 16;
const MARGIN = 16;

/** A chart as it is drawn, with its title above: a drawing that stands alone. Size in pixels. */
export function chartPicture(
  chart: SVGSVGElement,
  title: string,
): { readonly svg: string; readonly size: { readonly width: number; readonly height: number } } {
  const { width: inner, height } = chart.getBoundingClientRect();
  const width = Math.ceil(inner) + 2 * MARGIN;
  const lines = linesOf(title, Math.floor((width - 2 * MARGIN) / TITLE_SIZE));
  const head = MARGIN + lines.length * TITLE_SIZE * 1.5;
  const size = { width, height: Math.ceil(head + height + MARGIN) };
  const picture = element('svg', { xmlns: SVG, ...size, 'font-family': getComputedStyle(chart).fontFamily });
  picture.append(element('rect', { ...size, fill: '#ffffff' }));
  for (const [at, line] of lines.entries()) {
    const y = MARGIN + (at + 0.8) * TITLE_SIZE * 1.5;
    const text = element('text', { x: MARGIN, y, 'font-size': TITLE_SIZE, 'font-weight': 600, fill: 'var(--words)' });
    text.textContent = line;
    picture.append(text);
  }
  const drawn = chart.cloneNode(true) as SVGSVGElement;
  for (const [name, value] of Object.entries({ x: MARGIN, y: head, width: inner, height })) {
    drawn.setAttribute(name, String(value));
  }
  drawn.removeAttribute('style');
  picture.append(drawn);
  const svg = new XMLSerializer().serializeToString(picture);
  return { svg: svg.replace(/var\((--[a-z-]+)\)/g, (all, name: string) => onPaper[name] ?? all), size };
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) if (key !== 'xmlns') made.setAttribute(key, String(value));
  return made;
}

const linesOf = (words: string, across: number): readonly string[] =>
  Array.from({ length: Math.ceil(words.length / across) }, (_, at) => words.slice(at * across, (at + 1) * across));
