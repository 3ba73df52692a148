import { openTitle } from './secrecy.js';

/**
 * Joins to documents `r` of the register from which provision of what an exemption is asked for, as `exempted.words`, and which exemption it is: the register has its id, and the
 * text that it stands in has its words.
 */
export function exempted(secrets: boolean): string {
  const words = "concat_ws(', ', p.n || ' § ' || (p.one->>'heading'), t.content->>'title')";
  return `LEFT JOIN LATERAL (
        SELECT e.id, ${secrets ? words : openTitle(words, 'e.directive', 'e.edition')} AS words
        FROM entry n JOIN exemption e ON e.id = CASE WHEN n.stream LIKE 'exemption/%' THEN substr(n.stream, 11)::uuid END
        JOIN edition_text t ON t.directive = e.directive AND t.number = e.edition
        LEFT JOIN LATERAL jsonb_array_elements(t.content->'provisions') WITH ORDINALITY AS p (one, n) ON p.one->>'id' = e.provision
        WHERE r.kind LIKE 'Exemption%' AND n.id = r.entry) exempted ON true`;
}
