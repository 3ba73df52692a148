import { useSyncExternalStore } from 'react';

/** A value of the whole window: whatever shows it hears when it becomes another. */
export class Told<T> {
  private readonly followers = new Set<() => void>();

  constructor(private value: T) {}

  readonly now = (): T => this.value;

  tell(value: T): void {
    this.value = value;
    for (const follow of this.followers) follow();
  }

  readonly follow = (follower: () => void): (() => void) => {
    this.followers.add(follower);
    return () => this.followers.delete(follower);
  };
}

export function useTold<T>({ follow, now }: Told<T>): T {
  return useSyncExternalStore(follow, now);
}
