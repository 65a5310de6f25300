import type { SectionRuleWords } from "../../rule-words.ts";

const words: SectionRuleWords = {
  backup: {
    summary: "Cada función en una crisis tiene una segunda persona, y nadie las tiene todas.",
    why: "Las crisis llegan en festivo. Una función con una sola persona queda vacía cuando esa persona está enferma, duerme o vuela.",
    source:
      "Digital.gov, Social Media Cyber-Vandalism Toolkit: más de un administrador; Government Communication Service (UK), STOP: personas",
    messages: {
      alone: "Nadie sustituye a {people} como {roles}. Nombre a otra persona en backup.",
      same: "El sustituto de la función {role} es la misma persona, «{person}». Nombre a otra.",
      all: "«{person}» tiene todas las funciones en una crisis. Dé al menos una a otra persona.",
    },
  },
  contact: {
    summary:
      "A todas las personas con las que cuenta el manual de crisis se las puede localizar por teléfono y por correo.",
    why: "A las dos de la madrugada nadie busca un número. El manual debe dar dos vías para llegar a cada persona a la que le toca.",
    source:
      "Digital.gov, Social Media Cyber-Vandalism Toolkit: lista de contacto rápido; Government Communication Service (UK), STOP: listas de contactos",
    messages: {
      unreachable: "{name} ({id}) tiene un papel en el manual de crisis, pero no {what}. Añádalo en contact.",
      phone: "teléfono",
      email: "correo electrónico",
    },
  },
  coverage: {
    summary: "Hay alguien a tiempo para reaccionar, y a una crisis no se responde más tarde que a una queja.",
    why: "«En una hora» es una promesa vacía si nadie mira desde el viernes por la tarde hasta el lunes. Y una crisis que puede esperar más que una pregunta sobre el horario tiene los plazos al revés.",
    source:
      "Government Communication Service (UK), Crisis Communication Operating Model; Digital.gov, Social Media Cyber-Vandalism Toolkit",
    messages: {
      gap: "El nivel «{name}» ({id}) promete reaccionar en {within}, pero nadie vigila desde {from} hasta {until}, es decir, {hours} h. Ponga a alguien de guardia o prometa menos.",
      slower:
        "En el nivel más grave, «{name}» ({id}), la reacción puede tardar {within}, pero según community a {kind} se responde en {promise}. Reaccione a una crisis al menos igual de rápido.",
      complaint: "una queja",
      emergency: "una emergencia",
      mon: "el lunes",
      tue: "el martes",
      wed: "el miércoles",
      thu: "el jueves",
      fri: "el viernes",
      sat: "el sábado",
      sun: "el domingo",
      moment: "{day} a las {time}",
    },
  },
  drill: {
    summary: "El manual de crisis se ha ensayado en el último año, o se ensayará pronto.",
    why: "Un manual nunca probado falla en la primera línea: el número que cambió, la contraseña que nadie tiene. Una hora de ensayo al año lo descubre.",
    source:
      "Government Communication Service (UK), PRIMER: ensayar; Digital.gov, Social Media Cyber-Vandalism Toolkit: formación",
    messages: {
      never:
        "No se dice nada de ensayar el manual de crisis. Ponga una fecha para un primer simulacro en drills.next.",
      long: "El último simulacro del manual de crisis fue el {last}, hace más de {months} meses, y no hay ninguno previsto. Ponga una fecha en drills.next.",
      passed:
        "El simulacro previsto para el {next} ya ha pasado y no está en drills.last. Diga cuándo se hizo, o prevea otro.",
    },
  },
  escalation: {
    summary: "El escalado lleva hacia arriba, a alguien que decide.",
    why: "En una crisis la gente sigue las flechas. Una flecha que vuelve atrás, o a un nivel en el que nadie decide, hace dar vueltas al asunto.",
    source:
      "Coombs (2007), Crisis Management and Communications; Government Communication Service (UK), STOP: aprobación y escalado",
    messages: {
      itself:
        'El escalado desde el nivel "{from}" lleva al mismo nivel. Indique en to el siguiente más grave.',
      down: 'El escalado desde el nivel "{from}" lleva a "{to}", que es más leve. Dele la vuelta, u ordene los niveles del más leve al más grave.',
      nobody:
        'El escalado desde el nivel "{from}" acaba en "{to}", y allí nadie decide. Añada "decides" a ese nivel.',
    },
  },
  fresh: {
    summary: "Los contactos del manual de crisis se comprobaron hace poco.",
    why: "Los números cambian con los empleos y los teléfonos. Uno que era correcto hace dos años cuesta la media hora decisiva.",
    source: "Digital.gov, Social Media Cyber-Vandalism Toolkit: preparación",
    messages: {
      old: "El contacto de {name} ({id}) se comprobó por última vez el {on}, hace {days} días. Pruébelo y ponga la fecha de hoy en verified.",
    },
  },
  known: {
    summary: "Todo el equipo ha leído esta versión del manual de crisis.",
    why: "La fuente pide un plan de contingencia que conozca todo el equipo. Un manual que ha leído una persona es el manual de esa persona.",
    source: "Los cuatro pasos de un plan de redes sociales, paso 4: conocido por todo el equipo",
    messages: {
      unread:
        "{people} no {count:ha|han} confirmado {version} del manual de crisis. Cuando lo {count:haya|hayan} leído, añádalo en distribution.acknowledged.",
      version: "la versión {version}",
      this: "la lectura de esta versión",
    },
  },
  levels: {
    summary: "Hay al menos dos niveles, cada uno con señales, un plazo de reacción y alguien que decide.",
    why: "Si un comentario es una broma o una crisis, dos personas deben juzgarlo igual, y saber cuánto tiempo tienen y a quién preguntar.",
    source:
      "Los cuatro pasos de un plan de redes sociales, paso 4; Digital.gov, Social Media Cyber-Vandalism Toolkit",
    messages: {
      none: "El manual de crisis no tiene niveles. Añada al menos dos: uno para vigilar y otro en el que decide otra persona.",
      single:
        "El manual de crisis solo tiene el nivel «{name}». Añada al menos otro, para que haya adónde escalar.",
      vague: "El nivel «{name}» ({id}) no dice {what}.",
      triggers: "cómo se reconoce (triggers)",
      respondWithin: "en cuánto tiempo reaccionar (respondWithin)",
      decides: "quién decide (decides)",
    },
  },
  monitoring: {
    summary: "El manual de crisis dice qué se vigila, quién y cuándo.",
    why: "La crisis que nadie ve crece sola. La primera hora depende de que alguien mire.",
    source:
      "Los cuatro pasos de un plan de redes sociales, paso 4; Government Communication Service (UK), PRIMER",
    messages: {
      unsaid: "El manual de crisis no dice {what}.",
      keywords: "qué palabras se vigilan (keywords)",
      owner: "quién vigila (owner)",
      hours: "cuándo se vigila (hours)",
    },
  },
  order: {
    summary: "Cuanto más grave el nivel, más rápida la reacción.",
    why: "Los niveles se enumeran del más leve al más grave. Si el más grave deja más tiempo, dos de ellos están cambiados, o alguien esperará mientras arde.",
    source:
      "Digital.gov, Social Media Cyber-Vandalism Toolkit; Coombs (2007), Crisis Management and Communications",
    messages: {
      slower:
        "El nivel «{name}» ({id}) permite reaccionar en {within}, pero el más leve, «{milder}», solo en {before}. Ordene los niveles del más leve al más grave, o reaccione antes.",
    },
  },
  pause: {
    summary:
      "El manual de crisis dice cómo se detienen las publicaciones y los anuncios programados, antes de que venza la primera reacción.",
    why: "Una publicación alegre, programada la semana pasada, entre dos disculpas: esa es la imagen que todos comparten.",
    source: "Digital.gov, Social Media Cyber-Vandalism Toolkit: detener todo lo programado",
    messages: {
      none: "El manual de crisis no dice cómo se detienen las publicaciones y los anuncios programados. Añada pause con sus pasos, un responsable y un plazo.",
      slow: "La pausa puede tardar {pause}, pero en el nivel «{name}» ({id}) hay que reaccionar en {within}. Pause antes de responder.",
    },
  },
  response: {
    summary: "La línea de cada escenario encaja con la responsabilidad que le atribuirán.",
    why: "Quien niega lo que pudo evitarse es castigado dos veces: por el daño y por la negación. Cuanta más responsabilidad le atribuyan, más debe reparar.",
    source:
      "Coombs (2007), Protecting Organization Reputations During a Crisis: teoría situacional de la comunicación de crisis",
    messages: {
      misfit:
        "El escenario «{name}» ({id}) responde con {response} a lo que la gente verá como {cluster}. Encaja mal: elija {fitting}.",
    },
  },
  review: {
    summary: "Después de una crisis el equipo la repasa.",
    why: "Lo que falló se sabe durante una semana y se olvida en un mes. Un repaso con fecha y responsable lo convierte en la siguiente versión del manual.",
    source:
      "Government Communication Service (UK), PRIMER: evaluar y recuperar; Coombs (2007): fase posterior a la crisis",
    messages: {
      none: "No se dice nada de repasar una crisis después. Añada review: en qué plazo, quién lo dirige y qué se pregunta.",
    },
  },
  roles: {
    summary: "Para una crisis se nombra a quien decide, a quien habla y a quien vigila.",
    why: "Cuando algo ocurre, lo que más tiempo cuesta es encontrar a quien puede decidir.",
    source:
      "Los cuatro pasos de un plan de redes sociales, paso 4; Digital.gov, Social Media Cyber-Vandalism Toolkit",
    messages: {
      open: "El manual de crisis no nombra a nadie como {roles}. Añádalo en roles; una persona puede tener varias.",
      "decision-maker": "responsable de decidir",
      spokesperson: "portavoz",
      monitor: "vigilante (quien observa lo que se dice)",
    },
  },
  scenarios: {
    summary: "Se ha pensado qué puede ocurrir: al menos un escenario, con nivel, pasos y alguien que los da.",
    why: "A lo previsto se responde en minutos. Lo demás se inventa bajo presión, a la vista de todos.",
    source: "Los cuatro pasos de un plan de redes sociales, paso 4: plan de contingencia",
    messages: {
      none: "El manual de crisis no tiene ningún escenario. Piense al menos en una cosa que pueda ocurrir.",
      vague: "En el escenario «{name}» ({id}) {what}.",
      level: "no hay nivel",
      steps: "no hay pasos",
      owner: "nadie da los pasos (owner)",
    },
  },
  statement: {
    summary:
      "Cada escenario tiene un primer comunicado en cada idioma de los canales, lo bastante corto para publicarse.",
    why: "Las primeras palabras hacen falta antes de conocer los hechos. Escritas de antemano son serenas, están aprobadas y en el idioma correcto; bajo presión, nada de eso.",
    source:
      "CDC, Crisis and Emergency Risk Communication: ser el primero, acertar, ser creíble; Government Communication Service (UK), STOP",
    messages: {
      none: "El escenario «{name}» ({id}) no tiene un primer comunicado. Escríbalo en {languages}: qué sabe, qué hace, cuándo volverá a hablar.",
      languages:
        "El escenario «{name}» ({id}) no tiene un primer comunicado en {languages}, idioma en el que publican sus canales. Añádalo.",
      long: "El primer comunicado del escenario «{name}» ({id}) en {language} tiene {length} caracteres, y {platform} admite {max}. Acórtelo, o indique en channels dónde se publica.",
    },
  },
  takeover: {
    summary: "El manual de crisis tiene un escenario para un perfil en manos de extraños.",
    why: "Les pasa también a los prudentes, y cada minuto se publica en su nombre. A quién llamar, cómo recuperar el perfil y qué decir entretanto debe saberse antes.",
    source: "Digital.gov, Readiness, Recovery, Response: Social Media Cyber-Vandalism Toolkit",
    messages: {
      none: "Ningún escenario prepara para un perfil en manos de extraños. Añada uno: quién lo recupera, quién detiene lo programado, qué se dice entretanto.",
    },
  },
  threats: {
    summary: "Cada amenaza para el buen nombre tiene un escenario en el manual de crisis.",
    why: "El análisis ya ha encontrado qué puede dañar su nombre. No tener respuesta justo para eso es la crisis que se veía venir.",
    source:
      "Los cuatro pasos de un plan de redes sociales, pasos 1 y 4; Coombs (2007): vulnerabilidad ante crisis",
    messages: {
      unprepared:
        'La amenaza "{id}" dañaría su nombre, y ningún escenario del manual de crisis prepara para ella. Añada uno, o su id a threats de algún escenario.',
    },
  },
};

export default words;
