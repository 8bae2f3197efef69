import { useProcess } from '../../api/queries.ts'

/**
 * Context for words such as "No position in this source": a re-enactment knows what its sources say, any other process
 * what was recorded. Given to `t` as its options.
 */
export const useSource = (): { context?: 'source' } =>
  useProcess()?.reenactment ? { context: 'source' } : {}
