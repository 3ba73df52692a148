/** What grounds say in Swedish; laws are cited by their abbreviations, alike in both languages. A longer phrase stands before one within it. */
const IN_ENGLISH = [
  ['husregel för granskning', 'house rule for reviews'],
  ['husregel', 'house rule'],
  ['leveransstrategin: fyra obligatoriska delar', 'the delivery strategy: four mandatory parts'],
  ['leveransstrategin: en anvisning för varje område', 'the delivery strategy: one directive for each area'],
  ['leveransstrategin', 'the delivery strategy'],
  ['livscykeln', 'the lifecycle'],
  ['upphävande är slut utan efterföljare', 'a repeal is an end without a successor'],
  ['ett omdöme och ett beslut gäller exakt en text', 'a verdict and a decision are of one exact text'],
  ['det som ändras ska gälla också i nästa utgåva', 'what is changed holds in the next edition too'],
  ['arkivlagen 3, 10 §§', 'the Archives Act §§ 3, 10'],
  ['arkivlagen 10 §', 'the Archives Act § 10'],
  ['lag 1930:173', 'Act 1930:173'],
] as const;

/** A refusal's ground in the reader's language. */
export function groundIn(ground: string, language: 'sv' | 'en'): string {
  return language === 'sv' ? ground : IN_ENGLISH.reduce((said, [swedish, english]) => said.replaceAll(swedish, english), ground);
}
