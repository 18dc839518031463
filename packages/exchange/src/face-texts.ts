import type { FaceTexts } from './chart-fonts.ts';

/** Reads from a drawing of ours which characters each face has to bring. */
export function textsByFace(svg: string): FaceTexts {
  const texts = { sans: '', strong: '', title: '' };
  for (const [, style = '', content = ''] of svg.matchAll(/<text([^>]*)>(.*?)<\/text>/gs)) {
    const face = style.includes('font-family') ? 'title' : style.includes('font-weight') ? 'strong' : 'sans';
    texts[face] += plain(content);
  }
  return { sans: distinct(texts.sans), strong: distinct(texts.strong), title: distinct(texts.title) };
}

function plain(content: string): string {
  return content.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function distinct(text: string): string {
  return [...new Set(text)].join('');
}
