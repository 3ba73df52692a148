import type { Same } from '../catalogue.js';
import type sv from '../sv/about.js';

export default {
  accessibility: {
    title: 'Accessibility',
    lead: 'Anvisa is to be usable by everybody. This page says how well it is, and how to tell us if something stands in your way.',
    how: {
      title: 'How accessible is it?',
      text: 'Anvisa is built to WCAG 2.2 level AA and follows the Act (2018:1937) on accessibility of digital public services. We know of nothing that does not comply.',
    },
    known: {
      title: 'What is not quite as it should be',
      text: 'The text of directives is in Swedish only.',
    },
    tested: {
      title: 'How was it tested?',
      text: 'Every page is tested at each change with axe, by keyboard, in both languages and at 400 per cent zoom. It is an assessment of our own.',
    },
    report: {
      title: 'Something stands in my way',
      text: 'Write and say which page it is about and what you wanted to do. You get an answer within two weeks, and what you need in another form if you ask for it.',
    },
    supervision: {
      title: 'If the answer does not satisfy you',
      text: 'The Agency for Digital Government, Digg, supervises the Act. You can report failings there.',
    },
    subject: 'Accessibility of Anvisa',
    authority: 'Report to Digg',
  },
  try: {
    title: 'Who is who in the demo',
    lead: 'The people are invented. Choose one on the sign-in page and do what they may do.',
    signIn: 'To the sign-in page',
    ways: 'What you can try as',
    officer: {
      who: 'IT officer: Anna Lind',
      does: 'Begins a directive, writes its four parts and sends it to review.',
    },
    head: {
      who: 'Head of IT: Henrik Öberg',
      does: 'Sees the areas, where cases wait and what evaluations came to.',
    },
    reviewer: {
      who: 'Reviewers: Rita Sjö, Erik Malm, Ylva Grahn',
      does: 'Read the draft and support it, support it with changes, or advise against.',
    },
    director: {
      who: 'City director: Stina Berg, and her deputy Maria Ek',
      does: 'Decide in five minutes, or refer to the executive board.',
    },
    committee: {
      who: 'The committees’ contacts',
      does: 'See what applies to the committee, acknowledge, and ask for exemptions.',
    },
    evaluator: {
      who: 'Evaluators: Elin Dahl, Per Ståhl',
      does: 'Answer the questions on how the directive has worked.',
    },
    registrar: {
      who: 'Registrar and board secretary: Rolf Ahl, Bodil Ström',
      does: 'Keep the register, and record the board’s and the council’s decisions.',
    },
    auditor: {
      who: 'Auditor: Axel Frisk',
      does: 'Reads everything, changes nothing, and each reading is logged.',
    },
    administrator: {
      who: 'Administrator: Ada Norén',
      does: 'Looks after people, roles, committees and settings.',
    },
    behind: 'Behind the pages',
    api: 'The API, to read and try',
    mail: 'Mail that would have gone out lies as files in the folder .anvisa/outbox on the machine that runs the demo.',
    operator: 'The operators’ figures',
  },
} as const satisfies Same<typeof sv>;
