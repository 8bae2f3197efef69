// Which names are written on the map: few, the weightier first, none over another or over a mark.

export interface Candidate {
  key: string
  words: string
  language: string | null
  kind: 'country' | 'city'
  at: [number, number]
  /** Smaller is written first. */
  order: number
}

export interface Rectangle {
  left: number
  top: number
  right: number
  bottom: number
}

/** Names that fit, at most so many. `project` gives pixels in a frame of `width` × `height`. */
export function fitLabels(
  candidates: readonly Candidate[],
  project: (at: [number, number]) => { x: number; y: number },
  frame: { width: number; height: number },
  taken: readonly Rectangle[],
  most = 40,
): Candidate[] {
  const used = [...taken]
  const fitting: Candidate[] = []
  for (const candidate of [...candidates].sort((a, b) => a.order - b.order)) {
    if (fitting.length >= most) break
    const { x, y } = project(candidate.at)
    if (x < 8 || y < 8 || x > frame.width - 8 || y > frame.height - 8) continue
    const box = boxOf(candidate, x, y)
    if (box.right > frame.width || box.left < 0 || used.some((other) => overlap(box, other))) continue
    used.push(box)
    fitting.push(candidate)
  }
  return fitting
}

/** About 6.5 px a letter at 12 px, with room round it. A city's name stands after its dot. */
function boxOf({ words, kind }: Candidate, x: number, y: number): Rectangle {
  const width = words.length * 6.5 + 14
  const left = kind === 'city' ? x - 6 : x - width / 2
  return { left, right: left + width, top: y - 12, bottom: y + 12 }
}

const overlap = (a: Rectangle, b: Rectangle) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
