import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../../session/api.js';
import { useMe } from '../../../session/me.js';
import { answerOf } from '../../../session/problem.js';
import type { HousePolicy } from './writing.js';

const PAUSE_MS = 400;

/** The days that a policy would give, asked for when one has written for a moment. What stood there stays until they come. */
export function usePreview(policy: HousePolicy, from: string) {
  const csrf = useMe()?.csrf;
  const [asked, setAsked] = useState({ policy, from });
  const text = JSON.stringify({ policy, from });
  useEffect(() => {
    const timer = window.setTimeout(() => setAsked(JSON.parse(text) as typeof asked), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [text]);
  return useQuery({
    queryKey: ['/api/policy-previews', asked],
    queryFn: ({ signal }) => answerOf(api.POST('/api/policy-previews', { body: asked, headers: { 'x-csrf-token': csrf ?? '' }, signal })),
    placeholderData: keepPreviousData,
    enabled: from !== '' && csrf !== undefined,
  });
}
