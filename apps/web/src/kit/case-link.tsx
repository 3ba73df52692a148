import { Link } from '@tanstack/react-router';
import { useFoundCase } from './found-case.js';
import { Unbroken } from './unbroken.js';

interface CaseLinkProps {
  readonly number: string;
  /** Its title as well, where it has one. */
  readonly titled?: boolean;
}

/** A case's number, leading to where the case is told of: the register, or the strategy that it belongs to. What is found nowhere leads nowhere. */
export function CaseLink({ number, titled = false }: CaseLinkProps) {
  const found = useFoundCase(number);
  const shown = <Unbroken>{number}</Unbroken>;
  return (
    <>
      {found?.strategy && !found.isRegistered ? (
        <Link to="/strategier/$strategy" params={{ strategy: found.strategy }}>
          {shown}
        </Link>
      ) : found ? (
        <Link to="/diarium" search={{ dnr: number }}>
          {shown}
        </Link>
      ) : (
        shown
      )}
      {titled && found?.title && ` ${found.title}`}
    </>
  );
}
