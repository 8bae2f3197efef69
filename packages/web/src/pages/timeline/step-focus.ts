// Arrow keys on the lanes: along a lane in reading direction, and between lanes to the nearest in time.

const middleOf = (link: Element) => {
  const { left, right } = (link.querySelector('.tl-mark') ?? link).getBoundingClientRect()
  return (left + right) / 2
}

/** Moves the focus by one step where the key is one of ours; says whether it was. */
export function stepFocus(chart: HTMLElement, key: string, rightToLeft: boolean): boolean {
  const focused = document.activeElement?.closest('.tl-link')
  const lane = focused?.closest('[data-lane]')
  if (!focused || !lane) return false
  const inLane = (one: Element) => [...one.querySelectorAll<HTMLElement>('.tl-link')]
  const ahead = rightToLeft ? 'ArrowLeft' : 'ArrowRight'
  const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft'
  const links = inLane(lane)
  const at = links.indexOf(focused as HTMLElement)
  if (key === ahead || key === back) links[at + (key === ahead ? 1 : -1)]?.focus()
  else if (key === 'Home') links[0]?.focus()
  else if (key === 'End') links.at(-1)?.focus()
  else if (key === 'ArrowDown' || key === 'ArrowUp') {
    const lanes = [...chart.querySelectorAll('[data-lane]')].filter((one) => inLane(one).length > 0)
    const next = lanes[lanes.indexOf(lane) + (key === 'ArrowDown' ? 1 : -1)]
    if (!next) return true
    const from = middleOf(focused)
    inLane(next)
      .sort((a, b) => Math.abs(middleOf(a) - from) - Math.abs(middleOf(b) - from))[0]
      ?.focus()
  } else return false
  return true
}
