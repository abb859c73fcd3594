import { Component, type ErrorInfo, type ReactNode } from 'react';
import { ErrorScreen } from '#renderer/ui/error-screen.tsx';

type Props = { readonly children: ReactNode };
type State = { readonly error: Error | undefined };

/** The last stop of a mistake of ours: says so in a sentence instead of an empty window. Nothing saved is touched. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo): void {
    reportError(new Error(`${error.message}${componentStack ?? ''}`, { cause: error }));
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return <ErrorScreen error={error} retry={() => location.reload()} />;
  }
}
