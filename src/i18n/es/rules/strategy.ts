import type { SectionRuleWords } from "../../rule-words.ts";

const words: SectionRuleWords = {
  action: {
    summary: "Cada acción tiene objetivo, responsable y fechas.",
    why: "Lo que no es de nadie ni de ningún día no se hace; lo que no sirve a ningún objetivo no debería hacerse.",
    source:
      "Método POST de Forrester (2007), S: responsable, recursos y plazos son parte de la estrategia; Doran (1981)",
    messages: {
      open: 'La acción "{id}" no tiene {what}. Añada lo que se sepa, o quite la acción.',
      objectives: "objetivo (objectives)",
      owner: "responsable (owner)",
      start: "inicio (start)",
      end: "fin (end)",
    },
  },
  capacity: {
    summary: "El plan no pide más horas a la semana de las que tiene el equipo.",
    why: "Un plan para el que no alcanzan las horas no es ambicioso, está roto: lo que se deja lo decide el azar, casi siempre la medición y las respuestas.",
    source: "Método POST de Forrester (2007), O: realista; Buffer: las horas por red deciden cuántas caben",
    messages: {
      over: "Se piden {asked} h a la semana y hay {there} h: {parts}. Publique menos, haga publicaciones que cuesten menos tiempo, o encuentre las horas.",
      posts: "publicaciones {hours} h",
      actions: "acciones {hours} h",
      person:
        "{name} ({id}) responde de acciones de {asked} h a la semana y tiene {there} h para este plan: {parts}. Pase algunas a otra persona, o repártalas en el tiempo.",
      part: "{action} {hours} h",
    },
  },
  channels: {
    summary: "Los canales están elegidos, cada uno para un público y un objetivo.",
    why: "Un canal sin público no habla a nadie, y sin objetivo habla en balde. La elección de redes se sigue de las personas y los objetivos.",
    source: "Método POST de Forrester (2007), S: en qué redes",
    messages: {
      none: "No se ha elegido ningún canal. Diga en channels en qué redes estará presente.",
      aimless: 'El canal "{id}" no tiene {what}. Diga a quién se dirige y qué ayuda a lograr.',
      audiences: "públicos (audiences)",
      objectives: "objetivos (objectives)",
    },
  },
  format: {
    summary: "Los formatos son los que tiene la plataforma.",
    why: "La fuente pide contenido adaptado a cada formato. Uno que la red no tiene lo cambiará, el día de publicar, quien esté allí.",
    source: "El catálogo de plataformas; cada formato lleva su fuente y el día en que se leyó",
    messages: { unknown: '{platform} no tiene el formato "{format}". Tiene: {formats}.' },
  },
  frequency: {
    summary: "Cada canal dice con qué frecuencia publica.",
    why: "La frecuencia decide cuántas horas hacen falta y qué espera la gente. Sin ella nadie sabe si el calendario está lleno.",
    source: "Método POST de Forrester (2007), S: con qué frecuencia",
    messages: {
      unsaid:
        'El canal "{id}" no dice con qué frecuencia publica. Añada por ejemplo "frequency: { posts: 3, per: week }".',
    },
  },
  "pillar-share": {
    summary: "Las partes de los pilares suman 100.",
    why: "Las partes dicen de qué se publica más y de qué menos. Si suman 90 o 120, alguien cuenta con otra mezcla que el resto del equipo.",
    source: "El formato del plan: las partes son porcentajes de lo publicado",
    messages: {
      sum: "Las partes de los pilares suman {sum}: {parts}. Haga que sumen 100.",
      part: "{id} {share}",
      missing: 'El pilar "{id}" no tiene parte, y los demás suman {sum}. Dele una, o quítelas a todos.',
    },
  },
  rationale: {
    summary: "Cada canal dice por qué se eligió.",
    why: "Un canal cuesta horas cada semana. La frase que dice por qué las vale es también la que permite dejarlo.",
    source:
      "Método POST de Forrester (2007), S: la estrategia antes que la tecnología; Buffer: el tiempo y los recursos deciden los canales",
    messages: {
      none: 'El canal "{id}" no dice por qué está ahí y no en otro sitio. Añada rationale: quién está ahí y qué puede hacer por esas personas.',
    },
  },
  "recommended-frequency": {
    summary: "Ningún canal publica mucho más o mucho menos de lo aconsejado para su plataforma.",
    why: "Por debajo de cierto ritmo un perfil se olvida, y por encima de otro cada publicación quita lectores a la anterior. Entre ambos las fuentes discrepan, así que solo se señalan los extremos.",
    source: "El catálogo de plataformas; cada cifra lleva su fuente y el día en que se leyó",
    messages: {
      often:
        'El canal "{id}" publica {posts} veces a la semana, y para {platform} se aconsejan de {from} a {to} publicaciones semanales ({site}, {checked}). Publique menos y mejor.',
      seldom:
        'El canal "{id}" publica {posts} veces a la semana, y para {platform} se aconsejan de {from} a {to} publicaciones semanales ({site}, {checked}). Publique más a menudo, o deje descansar el canal.',
    },
  },
  sprawl: {
    summary: "No hay más canales de los que el equipo puede alimentar.",
    why: "Una o dos redes bien llevadas traen más que cinco con las mismas fotos. Cada canal pide sus formatos, respuestas y medición.",
    source: "Buffer: una o dos plataformas bien llevadas valen más que cuatro o cinco a medias",
    messages: {
      many: "{count} canales para {people} {people:persona|personas} con horas para ellos; bastarían {most}. Elija aquellos donde están sus públicos y deje descansar los demás.",
    },
  },
  voice: {
    summary: "Cada canal tiene idioma y tono, propios o del plan.",
    why: "Si no se dice cómo habla, lo decide cada quien al publicar, y la gente oye varias voces.",
    source: "Método POST de Forrester (2007), S: en qué idioma",
    messages: {
      language:
        'El canal "{id}" no tiene idioma. Añádale languages, o añada language al plan, que entonces vale para todos los canales.',
      languages:
        "Ni el plan ni ninguno de sus {count} canales dice en qué idioma habla. Añada language en plan.",
      tone: 'El canal "{id}" no tiene tono. Añádaselo, o póngalo en voice, que entonces vale para todos los canales.',
      tones:
        "Ni la voz ni ninguno de los {count} canales dice con qué tono habla. Añada unas palabras en voice.tone.",
    },
  },
};

export default words;
