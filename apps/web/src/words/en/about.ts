import type { Same } from '../catalogue.js';
import type sv from '../sv/about.js';

export default {
  accessibility: {
    title: 'Accessibility',
    lead: 'Anvisa is to be usable by everybody. This page says how well it is, and how to tell us if something stands in your way.',
    how: {
      title: 'How accessible is it?',
      text: 'Anvisa is built to WCAG 2.2 level AA. The service complies in part with the Act (2018:1937) on accessibility of digital public services. What falls short stands under the next heading.',
    },
    known: {
      title: 'What is not as it should be',
      readers: 'The pages have not been tried together with people who use screen readers or other aids in everyday life.',
      explorer:
        'The page on which one tries the API comes from another project. It is for developers, and we do not know whether it meets the requirements.',
      pictures:
        'The pictures for the management cannot be read part by part with a screen reader. The table below each picture says the same.',
      language: 'The text of directives is in Swedish only, also when the pages are shown in English.',
    },
    tested: {
      title: 'How and when was it tested?',
      text: 'We have assessed the service ourselves, last on {{on}}. Every page is also tested at each change with axe, by keyboard, in both languages, in dark mode and at 400 per cent zoom. The statement is reviewed when something changes, and at least once a year.',
    },
    report: {
      title: 'Tell us if something stands in your way',
      text: 'Say which page it is about and what you wanted to do. You get an answer as soon as possible, and what you need in another form if you ask for it.',
      nowhere:
        'Whoever runs this service has not named where to write. Turn to the city in the way you usually do, and say that it is about Anvisa.',
    },
    supervision: {
      title: 'If the answer does not satisfy you',
      text: 'The Agency for Digital Government, Digg, supervises the Act. You can report there if you think that we do not do as we should.',
    },
    subject: 'Accessibility of Anvisa',
    authority: 'Report to Digg',
  },
  try: {
    title: 'Who is who in the demo',
    lead: 'The people are invented. Choose one on the sign-in page and do what they may do.',
    signIn: 'To the sign-in page',
    ways: 'What you can try as',
    more: 'and {{count}} more',
    none: 'This is no demonstration. The people who work here are not shown.',
    does: {
      'it-officer': 'Begins a directive, writes its four parts and sends it to review.',
      'head-of-it': 'Sees the areas, where cases wait and what evaluations came to.',
      reviewer: 'Reads the draft and supports it, supports it with changes, or advises against.',
      evaluator: 'Answers the questions on how the directive has worked.',
      'city-director': 'Decides in five minutes, or refers to the executive board.',
      deputy: 'Decides in the city director’s stead.',
      'committee-contact': 'Sees what applies to the committee, acknowledges, and asks for exemptions.',
      registrar: 'Keeps the register and marks what is secret.',
      'board-secretary': 'Records what the board and the council decided, and reports delegated decisions.',
      auditor: 'Reads everything, changes nothing, and each reading is logged.',
      administrator: 'Looks after people, roles, committees, settings and drafts of the area map.',
    },
    behind: 'Behind the pages',
    api: 'The API, to read and try',
    mail: 'Mail that would have gone out lies as files in the folder .anvisa/outbox on the machine that runs the demo.',
    operator: 'The operators’ figures',
  },
} as const satisfies Same<typeof sv>;
