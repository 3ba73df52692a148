/**
 * The conditions that the table names, in words. Each is a rule of the same name: `<subject>/rules/<condition>.ts`, where its legal ground stands.
 * What an act's content must be (reasons given, dates in order) is the act's own business and not told here.
 */
export const CONDITIONS = {
  'adopted-once': 'the company’s board has not adopted it before',
  'addressees-exist': 'those whom the text binds are units of the city, and not closed',
  'all-have-answered': 'all who were asked have answered, or their day is past',
  'blocking-comments-are-answered': 'no blocking comment of the last review is unanswered',
  'board-decides-its-case': 'the case has not come to the board before; if it has, it is returned or referred and nothing else',
  'board-has-the-councils-mandate':
    'what binds committees the board, or its chair, decided by a mandate of the council’s in force that day, for that area',
  'by-whom-the-directive-names': 'in the office that the directive names; the board where it was referred there',
  'case-is-urgent': 'the case came to the board as urgent',
  'consultation-is-over':
    'no consultation is open; meanwhile the case may be returned, postponed or referred, and what is urgent decided by the board or its chair',
  'consultation-is-sent': 'the edition has been sent to consultation',
  'contact-of-the-unit': 'as the contact of that committee on that day',
  'deputy-is-fit': 'the deputy is employed, and is not the director',
  'directives-await-the-unit': 'the directive was decided before the unit was registered, and nothing is said of it yet',
  'director-names-own-deputy': 'a city director names a deputy for themselves alone, where a mandate allows it',
  'disqualified-does-not-decide': 'no interest bars the person, and no question of one is open',
  'disqualified-does-not-evaluate': 'no interest bars the person from the edition’s case',
  'disqualified-does-not-handle': 'no interest bars the person from handling the case',
  'draft-is-complete': 'the draft holds all that a directive must say',
  'drafter-does-not-decide': 'the person has neither drafted nor reviewed the edition',
  'units-are-addressed': 'the edition is addressed to that committee',
  'evaluators-are-fit': 'whoever is asked holds the role of evaluator that day',
  'installer-gives-administrator': 'at the installation, the role of administrator alone',
  'installer-only-begins': 'at the installation, only while nobody is administrator',
  'interest-is-open': 'a question of disqualification is open',
  'interests-are-settled': 'no interest that somebody raised of another is open; meanwhile the case may be returned, postponed or referred',
  'last-day-is-past': 'its last day is past',
  'mandate-carries-the-decision': 'a mandate is in force that day, for that area and that office, up to the council',
  'mandate-carries-the-outcome':
    'a mandate is in force that day, for that area and that office, up to the council; to refer the case to the board needs none',
  'no-consultation-yet': 'the edition has not been sent to consultation before',
  'no-evaluation-open': 'no evaluation of the edition is open',
  'nobody-may-decide': 'neither the director nor a deputy in function may decide on it, or the board takes it back, or has had it before',
  'no-repeal-decided': 'its end is not decided already',
  'no-successor-decided': 'no later edition of the directive is decided or published and still to enter into force',
  'no-successor-on-its-way': 'no later edition of the directive is in preparation, decided or published',
  'whoever-decided-corrects': 'the text was decided by delegation; what the board or its chair decided the board corrects',
  'not-to-oneself': 'nobody gives a role to themselves',
  'one-edition-in-preparation': 'no other edition of the directive is in preparation',
  'predecessor-is-not-repealed':
    'the board has not decided the end of the edition that this one would succeed; if it has, the case is returned, declined, postponed or referred',
  'preparation-is-undisputed':
    'no interest that somebody raised of whoever prepared the case is open: drafted or reviewed the edition, or has it; in an exemption, of anybody but those in whose place the board decides; meanwhile an edition may be returned',
  'requester-does-not-decide': 'the person has not asked for the exemption',
  'only-companies-adopt': 'the unit is a company, which its own board binds',
  'reviewer-answers-once': 'the reviewer has neither given a verdict nor declined in this round',
  'reviewers-are-fit': 'reviewers hold the role, have not drafted the edition and are not disqualified',
} as const satisfies Readonly<Record<string, string>>;

export type ConditionName = keyof typeof CONDITIONS;
