/** The least a chart of `departments` × `units` can be: boxes placed, and only what is in the window put into the document. */
export function bareChartPage(departments: number, units: number): string {
  return `<!doctype html><meta charset="utf-8"><style>html,body{margin:0;height:100%}svg{width:100%;height:100%;display:block}</style>
<button id="draw" style="position:absolute">draw</button><svg><g id="camera"></g></svg><script>${bareChartScript(departments, units)}</script>`;
}

const WIDTH = 640;
const PITCH = 40;

function bareChartScript(departments: number, units: number): string {
  return `{ // a block, because the page is written anew into the same window
const rows = Array.from({ length: ${departments} }, (_, d) => ({ name: '合成部门' + d, units: Array.from({ length: ${units} }, (_, u) => ({ name: '规划' + u + '处', open: true })), open: true }));
const svg = document.querySelector('svg'), camera = document.getElementById('camera'), shown = new Map();
let boxes = [], x = 0, y = 0;
function layOut() {
  const columns = Math.max(1, Math.round(Math.sqrt(rows.length * ${units} * ${PITCH} / ${WIDTH})));
  const per = Math.ceil(rows.length / columns);
  const heights = new Array(columns).fill(0);
  boxes = [];
  rows.forEach((row, d) => {
    const column = Math.floor(d / per), left = column * ${WIDTH};
    boxes.push({ id: 'd' + d, name: row.name, x: left, y: heights[column], w: 216 });
    if (row.open) row.units.forEach((unit, u) => boxes.push({ id: d + '/' + u, name: unit.name, x: left + 270, y: heights[column] + u * ${PITCH}, w: 248 }));
    heights[column] += (row.open ? row.units.length : 1) * ${PITCH} + 26;
  });
}
function cull() {
  const seen = new Set();
  for (const box of boxes) {
    if (box.x + box.w < x || box.x > x + innerWidth || box.y + 32 < y || box.y > y + innerHeight) continue;
    seen.add(box.id);
    let group = shown.get(box.id);
    if (!group) {
      group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
      group.innerHTML = '<rect fill="#fff" stroke="#000"/><text x="8" y="21" font-size="14"></text>';
      shown.set(box.id, group);
      camera.append(group);
    }
    group.setAttribute('transform', 'translate(' + box.x + ' ' + box.y + ')');
    group.firstChild.setAttribute('width', box.w); group.firstChild.setAttribute('height', 32);
    group.lastChild.textContent = box.name;
  }
  for (const [id, group] of shown) if (!seen.has(id)) { group.remove(); shown.delete(id); }
  camera.setAttribute('transform', 'translate(' + -x + ' ' + -y + ')');
}
document.getElementById('draw').onclick = () => { layOut(); cull(); };
svg.addEventListener('click', () => { rows[0].open = !rows[0].open; layOut(); cull(); });
let held = null, waiting = false;
svg.addEventListener('pointerdown', (event) => { held = [event.clientX + x, event.clientY + y]; });
addEventListener('pointerup', () => { held = null; });
addEventListener('pointermove', (event) => {
  if (!held) return;
  x = held[0] - event.clientX; y = held[1] - event.clientY;
  if (!waiting) { waiting = true; requestAnimationFrame(() => { waiting = false; cull(); }); }
});
}`;
}
