import { type RefObject, useEffect, useRef, useState } from 'react';

/** How far outside the window something counts as near. */
const NEAR = '1200px';

interface Near<E extends Element> {
  readonly place: RefObject<E | null>;
  readonly isNear: boolean;
  /** It is come to by another way than the window: by the focus, which does not wait until the browser has looked. */
  readonly comeNear: () => void;
}

/** Whether something has come near the window: a text of two hundred provisions does not make as many editors at once. */
export function useNear<E extends Element>(): Near<E> {
  const place = useRef<E>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!place.current || isNear) return;
    const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting && setNear(true), { rootMargin: NEAR });
    watch.observe(place.current);
    return () => watch.disconnect();
  }, [isNear]);
  return { place, isNear, comeNear: () => setNear(true) };
}
