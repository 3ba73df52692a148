export default {
  title: 'Kortkommandon',
  lead: 'Allt går att göra utan dem.',
  search: 'Sök',
  myWork: 'Mitt arbete',
  next: 'Nästa i listan',
  previous: 'Föregående i listan',
  on: 'Använd kortkommandon',
  help: 'Visa kortkommandona',
  close: 'Stäng',
  andThen: 'och sedan',
} as const;
