declare module 'virtual:basemap' {
  /** Loads one cell, by name. */
  export const cells: Record<string, () => Promise<{ default: import('./cells.ts').Cell }>>
}
declare module 'virtual:basemap/world' {
  const world: import('./world.ts').World
  export default world
}
