import type { ReactNode } from 'react'

/** Nothing to show: why, and one action. */
export const EmptyState = ({ why, children }: { why: ReactNode; children?: ReactNode }) => (
  <div className="empty">
    <p>{why}</p>
    {children}
  </div>
)
