export default {
  saved: {
    here: 'Det du skriver sparas medan du skriver.',
    at: 'Sparat {{time}}.',
    sending: 'Sparar …',
    onlyHere: 'Det senaste finns i den här webbläsaren och skickas så snart det går.',
    elsewhere: 'Du har skrivit vidare på en annan enhet eller i ett annat fönster. Det du skriver här finns bara i den här webbläsaren.',
    take: 'Hämta det du skrev där',
  },
  decline: {
    reasons: 'Skäl',
    lacks: 'Skriv varför, så att någon annan kan tillfrågas',
    ask: 'Vill du avböja?',
  },
} as const;
