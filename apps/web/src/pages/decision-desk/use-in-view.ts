import { useEffect, useState } from 'react';

/** Whether the part of the page with this heading is on the screen. `anew` says when it may be another element. */
export function useInView(heading: string, anew: unknown): boolean {
  const [isInView, setInView] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the element is found anew when the page says so.
  useEffect(() => {
    const part = document.getElementById(heading)?.closest('section');
    if (!part) return setInView(false);
    const observer = new IntersectionObserver(([entry]) => setInView(entry?.isIntersecting ?? false));
    observer.observe(part);
    return () => observer.disconnect();
  }, [heading, anew]);
  return isInView;
}
