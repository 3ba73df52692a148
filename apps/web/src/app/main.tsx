import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { beginWords } from '../words/words.js';
import { Anvisa } from './anvisa.js';
import './styles.js';

const place = document.getElementById('anvisa');
if (!place) throw new Error('The page has no place for the application');
await beginWords();
createRoot(place).render(
  <StrictMode>
    <Anvisa />
  </StrictMode>,
);
