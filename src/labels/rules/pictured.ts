import type { Rule } from '../rule.ts';

const POINTS =
  /[(,] ?(?:left|right|centre|center|second from (?:left|right)|above|pictured|links|rechts|mitte|m\.|l\.|r\.|à gauche|à droite|au centre|izquierda|derecha|sinistra|destra|esquerda|direita|midden|till vänster|till höger|til venstre|til høyre)[),]|\b(?:(?:is|are|was|were) (?:seen|pictured)|seen here|pictured (?:here|in|at|on|with)|file (?:photo|image|picture)|archive photo|screenshot|screengrab|handout|auf diesem bild|im bild|symbolbild|archivbild|archivfoto|aufgenommen am|photo d'illustration|sur cette photo|en la imagen|imagen de archivo|nella foto|na foto|op de foto|archieffoto)\b/iu;

/** Words that point at a picture: a caption says where in the picture people stand, or that they are seen in it. */
export const pictured: Rule = {
  id: 'pictured',
  label: 'other',
  when: (line) => line.words < 80 && POINTS.test(line.text),
  says: () => 'it points at a picture',
  yes: [
    'Anna Berg, left, and the mayor of Westford at the opening of the bridge.',
    'Anna Berg (links) mit der Bürgermeisterin.',
  ],
  no: ['The mayor left the town hall.'],
};
