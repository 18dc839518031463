import type { FaceTexts } from './chart-fonts.ts';

const END = '</text>';

/** Reads from a drawing of ours which characters each face has to bring, in order of appearance. */
export function textsByFace(svg: string): FaceTexts {
  const met = { sans: new Set<string>(), strong: new Set<string>(), title: new Set<string>() };
  let end = 0;
  for (let start = svg.indexOf('<text'); start >= 0; start = svg.indexOf('<text', end)) {
    const inside = svg.indexOf('>', start) + 1;
    end = svg.indexOf(END, inside);
    const style = svg.slice(start, inside);
    const face = style.includes('font-family') ? 'title' : style.includes('font-weight') ? 'strong' : 'sans';
    for (const character of plain(svg.slice(inside, end))) met[face].add(character);
  }
  return { sans: [...met.sans].join(''), strong: [...met.strong].join(''), title: [...met.title].join('') };
}

function plain(content: string): string {
  return content.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
