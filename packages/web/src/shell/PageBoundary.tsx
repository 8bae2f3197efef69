import { Component, type ReactNode } from 'react'
import { ErrorState } from '../parts/ErrorState.tsx'

interface Props {
  children: ReactNode
  /** A change of it gives the page another try. */
  at?: string
}

/** Keeps the failure of one page on that page: says what happened, leaves the rest at work. */
export class PageBoundary extends Component<Props, { error: unknown; at: string | undefined }> {
  override state = { error: null as unknown, at: this.props.at }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }
  static getDerivedStateFromProps(props: Props, state: { at: string | undefined }) {
    return props.at === state.at ? null : { at: props.at, error: null }
  }
  override render() {
    if (this.state.error === null) return this.props.children
    return (
      <div className="page">
        <ErrorState error={this.state.error} onAgain={() => this.setState({ error: null })} />
      </div>
    )
  }
}
