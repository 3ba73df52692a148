const ADA = 'Ada Norén';

/** Opens somebody's page by their name. */
const person = (name, doing) => async (page) => {
  await page.getByRole('link', { name }).click();
  if (doing) await page.getByRole('button', { name: doing }).click();
  await page.getByRole('heading', { level: 2 }).first().waitFor();
};

export default [
  { name: 'administration', path: '/administration', as: ADA },
  { name: 'people', path: '/administration/personer', as: ADA },
  { name: 'person', path: '/administration/personer?namn=Anna', as: ADA, before: person('Anna Lind'), whole: true },
  {
    name: 'person-leaves',
    path: '/administration/personer?namn=Rita',
    as: ADA,
    before: person('Rita Sjö', 'Avsluta personen'),
    whole: true,
  },
  { name: 'units', path: '/administration/enheter', as: ADA },
  { name: 'deputies', path: '/administration/ersattare', as: ADA, whole: true },
  { name: 'division', path: '/administration/indelning', as: ADA, whole: true },
  { name: 'components', path: '/administration/delar?del=vaxel', as: ADA, whole: true },
  { name: 'deadlines', path: '/administration/tider', as: ADA, whole: true },
  { name: 'questions', path: '/administration/fragor', as: ADA, whole: true },
  { name: 'calendar', path: '/administration/kalender', as: ADA },
  { name: 'conductors', path: '/administration/bevakning', as: ADA },
  { name: 'profile', path: '/jag', as: 'Anna Lind', whole: true },
];
