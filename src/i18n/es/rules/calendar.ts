import type { SectionRuleWords } from "../../rule-words.ts";

const words: SectionRuleWords = {
  length: {
    summary:
      "Ninguna publicación es más larga de lo que admite su plataforma, contada como cuenta la plataforma.",
    why: "Un texto demasiado largo se rechaza o se corta el mismo día en que debe salir, y es al final del texto donde se dice a la gente qué hacer.",
    source:
      "La documentación de las propias plataformas; cada límite indica su página y el día en que se leyó",
    messages: {
      over: 'El texto de la publicación "{id}" tiene {length} {unit} tal como los cuenta {platform}, {over} más de los {max} que admite ({site}, {checked}). Acórtelo.',
      sum: 'La publicación "{id}" tiene {length} {unit} tal como los cuenta {platform}, {over} más de los {max} que admite ({site}, {checked}): {parts}. Acórtela.',
      text: "texto {figure}",
      link: "enlace {figure}",
      hashtags: "etiquetas {figure}",
      characters: "caracteres",
      bytes: "bytes",
    },
  },
  limits: {
    summary:
      "Ninguna publicación lleva más etiquetas, imágenes o vídeos, ni un vídeo más largo, de lo que admite su plataforma.",
    why: "Lo que pasa del límite, la plataforma lo rechaza o lo deja fuera, y no elige como elegiría usted.",
    source:
      "La documentación y los anuncios de las propias plataformas; cada límite indica su página y el día en que se leyó",
    messages: {
      hashtags:
        'La publicación "{id}" lleva {figure} etiquetas; {platform} admite {max} ({site}, {checked}). Quite {over}.',
      media:
        'La publicación "{id}" muestra {figure} imágenes o vídeos; {platform} admite {max} ({site}, {checked}). Quite {over}.',
      video:
        '{file}, de la publicación "{id}", dura {length}; {platform} admite hasta {max} ({site}, {checked}). Recorte {over}, o divídalo en varios.',
      short:
        '{file}, de la publicación "{id}", dura {length}; como {format}, {platform} admite hasta {max} ({site}, {checked}). Recorte {over}, o elija otro formato.',
      hours: "{hours} h",
      minutes: "{minutes} min",
      seconds: "{seconds} s",
      both: "{minutes} min {seconds} s",
    },
  },
  accessible: {
    summary:
      "Las imágenes tienen texto alternativo, los vídeos tienen subtítulos y las etiquetas de varias palabras llevan mayúsculas.",
    why: "Así la publicación llega también a quien no ve la imagen o no oye el vídeo. Un lector de pantalla lee PanDeLeeds palabra por palabra, pero no pandeleeds. Además, la mayoría de la gente mira los vídeos sin sonido.",
    source: "Digital.gov, Federal Social Media Accessibility Toolkit",
    messages: {
      alt: 'La imagen {file} de la publicación "{id}" no tiene texto alternativo. Diga en alt qué muestra.',
      captions:
        'El vídeo {file} de la publicación "{id}" no tiene subtítulos. Añádalos e indique "captions: true"; en un vídeo sin voz, los subtítulos nombran los sonidos.',
      known: 'La etiqueta #{tag} de la publicación "{id}" junta varias palabras. Escríbala así: #{better}.',
      long: 'La etiqueta #{tag} de la publicación "{id}" tiene {letters} letras y ninguna mayúscula. Si junta varias palabras, empiece cada una con mayúscula.',
    },
  },
  adapted: {
    summary: "Ningún texto aparece palabra por palabra en dos plataformas.",
    why: "Las plataformas se distinguen por la extensión, el tono y la gente que lee en ellas. Un texto escrito para una parece en la otra algo añadido con prisas, y quien sigue las dos lo lee dos veces.",
    source:
      "Los cuatro pasos de un plan de redes sociales, estrategia: contenido adaptado a cada formato y plataforma",
    messages: {
      same: 'La publicación "{id}" en {platform} repite palabra por palabra lo que dice la publicación "{other}" en {otherPlatform}. Escríbala de nuevo para quienes la leen allí.',
      first: 'La publicación "{other}" dice lo mismo en {otherPlatform}.',
    },
  },
  language: {
    summary: "Cada publicación está en un idioma que usa su canal.",
    why: "Quienes siguen un canal han elegido su idioma. Una publicación en otro no es para nadie de allí, o bien el canal tiene un idioma más de los que dice el plan.",
    source:
      "Los cuatro pasos de un plan de redes sociales, estrategia: en qué idioma; método POST de Forrester (2007), S",
    messages: {
      other:
        'El idioma de la publicación "{id}" es {language}, pero el canal "{channel}" publica en {languages}. Tradúzcala a un idioma del canal o añada {language} a los idiomas del canal.',
    },
  },
  promise: {
    summary: "El calendario da a cada canal tantas publicaciones como promete su frecuencia.",
    why: "A la frecuencia se acostumbra la gente, y con ella se calculan las horas del equipo. Si el calendario prevé menos o más, una de las dos cosas es solo un buen deseo.",
    source:
      "Los cuatro pasos de un plan de redes sociales, estrategia: con qué frecuencia; método POST de Forrester (2007), S",
    messages: {
      slots:
        'El canal "{id}" promete {promised}, y sus huecos en el calendario suman {actual} por semana. {advice}',
      posts:
        'El canal "{id}" promete {promised}, y el calendario tiene para él {count} {count:publicación|publicaciones} en las {weeks} semanas desde el {from}, es decir, {actual} por semana. {advice}',
      day: "{posts} {posts:publicación|publicaciones} al día, {week} por semana",
      week: "{posts} {posts:publicación|publicaciones} por semana",
      month: "{posts} {posts:publicación|publicaciones} al mes, {week} por semana",
      more: "Complete el calendario o prometa menos.",
      fewer: "Quite alguna del calendario o prometa más.",
    },
  },
  mix: {
    summary: "Las publicaciones se reparten entre los pilares de contenido según la cuota de cada pilar.",
    why: "Las cuotas dicen por qué quiere usted que lo conozcan. Si el calendario se llena de otra manera semana tras semana, lo conocerán por otra cosa.",
    source: "Hootsuite, guía del calendario de redes sociales: pilares de contenido",
    messages: {
      mix: "De {posts} publicaciones con pilar, {parts}. Cambie el reparto de las publicaciones o las cuotas de los pilares.",
      part: 'el {percent} % corresponde a "{name}" ({id}) en vez del {share} %',
    },
  },
  approved: {
    summary: "Una publicación a la que faltan dos días o menos está aprobada.",
    why: "Lo que nadie ha mirado la víspera se publica sin leer o no se publica. Ambas cosas ocurren justo los días que importan.",
    source: "Hootsuite, guía del calendario de redes sociales: un proceso de aprobación",
    messages: {
      waits:
        'La publicación "{id}" debe salir {when} ({date}) y su estado es "{status}". Haga que se apruebe o dele una fecha posterior.',
      today: "hoy",
      tomorrow: "mañana",
      days: "dentro de {days} días",
    },
  },
  clash: {
    summary: "En un mismo canal no hay dos publicaciones a la vez.",
    why: "Dos publicaciones a la vez compiten por las mismas personas, y casi siempre una de ellas es una copia que conservó su hora.",
    source:
      "CoSchedule, plantilla de estrategia de redes sociales: cada entrada del calendario tiene su propio plazo",
    messages: {
      same: 'Las publicaciones "{other}" y "{id}" deben salir en el canal "{channel}" a la vez: {date}, {time}. Mueva una de las dos.',
      first: 'A esa hora sale la publicación "{other}".',
    },
  },
  disclosed: {
    summary: "Una publicación patrocinada dice en su texto que lo es.",
    why: "La publicidad encubierta se sanciona conforme al derecho de consumo y de la competencia, en Bulgaria como en el resto de la Unión Europea, y los lectores que la descubren la perdonan peor que una palabra clara al principio.",
    source:
      "Práctica de las autoridades búlgaras de consumo y de competencia: las colaboraciones pagadas se señalan con claridad, por ejemplo con #реклама",
    messages: {
      hidden:
        'La publicación "{id}" está patrocinada y ni su texto ni sus etiquetas lo dicen. Empiece el texto con una palabra como {example}.',
    },
  },
  due: {
    summary: "Una publicación cuyo día ya pasó está publicada o cancelada.",
    why: "Un calendario que no se mantiene al día no dice a nadie si salió la publicación de la semana pasada, y con él no se puede comprobar la frecuencia prometida.",
    source:
      "CoSchedule, plantilla de estrategia de redes sociales: cada entrada del calendario tiene responsable y plazo",
    messages: {
      past: 'La publicación "{id}" debía salir el {date} y su estado sigue siendo "{status}". Indique que está publicada o cancelada, o dele una fecha nueva.',
    },
  },
};

export default words;
