import { describe, expect, it, jest } from '@jest/globals';
import { notice, PUBLIC_URL } from '../../../test/notify/notices.js';
import { calendarOf } from './calendar.js';

/** The properties of each event of an iCalendar object, unfolded (RFC 5545, 3.1). */
function eventsOf(calendar = ''): Record<string, string>[] {
  const lines = calendar.replace(/\r\n[ \t]/g, '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    const at = line.indexOf(':');
    if (line === 'BEGIN:VEVENT') events.push({});
    else Object.assign(events.at(-1) ?? {}, { [line.slice(0, at)]: line.slice(at + 1) });
  }
  return events;
}

describe('the deadlines in a calendar', () => {
  const [event] = eventsOf(calendarOf([notice()], PUBLIC_URL));

  it('are whole days in Stockholm that nobody is asked to answer or blocked by', () => {
    const calendar = calendarOf([notice()], PUBLIC_URL);
    expect(calendar).toContain('METHOD:PUBLISH\r\n');
    expect(calendar).toContain('X-WR-TIMEZONE:Europe/Stockholm\r\n');
    expect(calendar?.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(event).toMatchObject({
      'DTSTART;VALUE=DATE': '20260313',
      DTSTAMP: '20260302T070000Z',
      SUMMARY: 'Granska: Telefoni\\, utgåva 2',
      TRANSP: 'TRANSPARENT',
      'URL;VALUE=URI': 'https://anvisa.stad.example/granskning/01980000-0000-7000-8000-000000000001/2',
    });
  });

  it('are the same wherever the worker runs: the host is never asked for its time zone', () => {
    const here = calendarOf([notice()], PUBLIC_URL);
    for (const local of ['getFullYear', 'getMonth', 'getDate', 'getHours', 'getTimezoneOffset'] as const) {
      jest.spyOn(Date.prototype, local).mockImplementation(() => Number.NaN);
    }
    expect(calendarOf([notice()], PUBLIC_URL)).toBe(here);
    jest.restoreAllMocks();
  });

  it('keep one entry for a matter: a reminder with a new day replaces it, another round does not', () => {
    const [reminder] = eventsOf(
      calendarOf([notice({ act: 'remind-reviewers', due: '2026-03-10T07:00:00.000Z', deadline: '2026-03-20' })], PUBLIC_URL),
    );
    expect(reminder?.UID).toBe(event?.UID);
    expect(Number(reminder?.SEQUENCE)).toBeGreaterThan(Number(event?.SEQUENCE));
    expect(eventsOf(calendarOf([notice({ round: 2 })], PUBLIC_URL))[0]?.UID).not.toBe(event?.UID);
    expect(eventsOf(calendarOf([notice({ act: 'tell-director' })], PUBLIC_URL))[0]?.UID).not.toBe(event?.UID);
  });

  it('of several notices: the last word of each matter', () => {
    const later = notice({ act: 'remind-reviewers', due: '2026-03-10T07:00:00.000Z', deadline: '2026-03-20' });
    const events = eventsOf(calendarOf([later, notice(), notice({ act: 'tell-evaluators' })], PUBLIC_URL));
    expect(new Set(events.map((one) => one['DTSTART;VALUE=DATE']))).toEqual(new Set(['20260313', '20260320']));
    expect(events).toHaveLength(2);
  });

  it('are those that the reader is to meet, and no others', () => {
    expect(
      calendarOf([notice({ act: 'escalate-review' }), notice({ act: 'tell-repeal' }), notice({ deadline: undefined })], PUBLIC_URL),
    ).toBeUndefined();
    expect(calendarOf([notice({ act: 'remind-reviewers', due: '2026-03-16T07:00:00.000Z' })], PUBLIC_URL)).toBeUndefined();
  });

  it('let nobody write properties of their own', () => {
    const [forged] = eventsOf(calendarOf([notice({ title: 'A\r\nATTENDEE:mailto:x@y.example;B' })], PUBLIC_URL));
    expect(forged).not.toHaveProperty('ATTENDEE');
    expect(forged?.SUMMARY).toContain('\\;B');
  });
});
