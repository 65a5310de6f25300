import type { Lessons } from "../lessons.ts";

const lessons: Lessons = {
  plan: {
    title: "El plan",
    about:
      "Un plan de redes sociales es una hoja de ruta: qué se hace en las redes, para quién y por qué, cómo se sabrá que funciona y qué ocurre cuando no.",
    points: [
      "Cuatro pasos: situación, objetivos, KPI y medición, manual de crisis.",
      "Cada parte se apoya en la anterior; por eso van en este orden.",
      "Un periodo, normalmente un año, y una persona que responde del plan.",
      "Más vale una respuesta aproximada que ninguna: todo se puede cambiar.",
    ],
  },
  team: {
    title: "Equipo",
    about:
      "Quién trabaja en el plan y cuántas horas a la semana tiene de verdad. Con esas horas se contrasta todo lo que se planee después.",
    points: [
      "Cuente el tiempo que dejan las demás tareas, no el que le gustaría.",
      "Responder comentarios, medir y planear también llevan horas.",
      "Nombre suplente: la gente enferma y las crisis no esperan.",
    ],
  },
  situation: {
    title: "Análisis de la situación",
    about: "Dónde están hoy. Cinco preguntas miran adentro y una, alrededor.",
    points: [
      "¿Quiénes son? De modo que lo entienda alguien de fuera.",
      "¿Qué ofrecen? Los productos y servicios de los que se puede hablar.",
      "¿Con qué cuentan? Personas, dinero, equipo: suficiente o limitado.",
      "¿Qué se dice de ustedes en internet? En reseñas, comentarios, menciones.",
      "¿Qué se ha hecho, dónde y con qué resultado? También fuera de internet.",
      "Fuera: competencia; población, economía, tecnología, política, sociedad.",
    ],
  },
  swot: {
    title: "DAFO",
    about:
      "El análisis en una página. Fortalezas y debilidades vienen de dentro: se pueden cambiar. Oportunidades y amenazas vienen de fuera: solo cabe aprovecharlas o prepararse.",
    points: [
      "Con precisión: «respondemos en una hora», no «buen servicio».",
      "Con fundamento: lo que nadie puede mostrar es una opinión.",
      "Solo lo que trae consecuencias: un objetivo, una acción, un escenario.",
    ],
  },
  people: {
    title: "POST: la P de personas",
    about:
      "POST es un método de Forrester (2007): personas, objetivos, estrategia y tecnología, en ese orden. A quién se habla decide todo lo que sigue.",
    points: [
      "No «todo el mundo», sino un grupo que se pueda describir a un colega.",
      "Qué necesitan que ustedes puedan darles: lo que ayuda se lee.",
      "Dónde están: qué redes usan y en qué idioma.",
      "Qué hacen allí: escriben, comentan, comparten o solo miran.",
    ],
  },
  objectives: {
    title: "POST: la O de objetivos",
    about:
      "Qué debe cambiar con esas personas. Realista: hay motivos para creerlo. Medible: con una cifra y una fecha. Uno claro va por delante.",
    points: [
      "Mejor imagen: «subir la valoración media de 4,1 a 4,5 en junio».",
      "Más cercanía: «responder en 4 horas nueve de cada diez preguntas en mayo».",
      "Visitas cualificadas: «600 al mes desde las redes en septiembre».",
      "Ser referente: «300 asistentes a tres seminarios web en noviembre».",
    ],
  },
  strategy: {
    title: "POST: la S de estrategia (Strategy)",
    about:
      "Solo ahora: cómo llegar. Cada red pide un motivo y un ritmo que se pueda mantener. Una o dos bien llevadas valen más que cinco dormidas.",
    points: [
      "En qué redes: donde está su gente y hay algo que darle.",
      "Con qué frecuencia: las horas que hay entre lo que lleva una publicación.",
      "En qué idioma y tono, para que todos los que escriben suenen igual.",
      "Sobre qué: unos pocos pilares que sirvan al objetivo.",
      "Una idea se cuenta de nuevo en cada formato e idioma; no se copia.",
    ],
  },
  technology: {
    title: "POST: la T de tecnología",
    about:
      "Al final, a propósito. La herramienta que se elige primero acaba decidiendo; la que se elige al final hace lo que el plan necesita.",
    points: [
      "Publicación: escribir con calma, revisar y publicar a su hora.",
      "Analítica: dónde se lee cada indicador.",
      "Escucha: cómo se nota lo que se dice de ustedes.",
      "Las herramientas de las propias redes son gratis y bastan para empezar.",
    ],
  },
  kpis: {
    title: "Indicadores (KPI)",
    about:
      "Las pocas cifras que muestran si el objetivo se cumple. Salen del objetivo, no de lo que resulta fácil de contar.",
    points: [
      "Valor inicial: la cifra de hoy. Sin ella no se ve ningún cambio.",
      "Valor objetivo: la cifra que se quiere y la fecha.",
      "Fuente: dónde se lee, cada cuánto y quién lo hace.",
      "Seguidores, «me gusta» y visualizaciones lucen, pero solos no deciden.",
      "Clics, consultas, pedidos o solicitudes muestran lo que la gente hace.",
    ],
  },
  measurement: {
    title: "Medición",
    about: "Es un ciclo: medir, encontrar el error, redefinir las acciones y volver.",
    points: [
      "Medir: cada indicador se lee en un día fijo.",
      "Encontrar el error: ¿no se ve, no se abre o no se compra?",
      "Redefinir: una cosa cada vez, o no se sabrá qué ayudó.",
      "Decida ya qué cambia si un indicador se retrasa. Luego es una discusión.",
    ],
  },
  budget: {
    title: "Presupuesto",
    about:
      "Lo que cuesta el plan, trabajo incluido. Se puede vivir sin dinero para anuncios, pero no sin saber lo que hace falta.",
    points: [
      "Una partida por gasto: para qué, cuánto y cada cuánto.",
      "Publicidad, contenido, herramientas, personas, formación y reserva.",
      "Lo que lleve anuncios necesita una partida, o no los habrá.",
    ],
  },
  campaigns: {
    title: "Campañas",
    about:
      "Una campaña tiene principio y fin, un mensaje, una cosa que la gente debe hacer y una página donde hacerla.",
    points: [
      "Sirve a un objetivo del plan, y un indicador dice si lo logró.",
      "Las etiquetas de sus enlaces (UTM) separan sus visitas de las demás.",
      "Lo pagado se identifica como publicidad, también con influentes.",
      "Dos campañas a la vez para las mismas personas se estorban.",
    ],
  },
  community: {
    title: "Comunidad",
    about: "Las redes son una conversación. La respuesta a una persona la leen todas.",
    points: [
      "Para cada tipo de comentario: quién responde y en qué plazo.",
      "Prometa solo las horas en que de verdad hay alguien.",
      "Las normas dicen qué se oculta o se elimina. La crítica se queda.",
      "Sepa desde cuándo una queja es asunto del manual de crisis.",
    ],
  },
  calendar: {
    title: "Calendario",
    about: "La estrategia, semana a semana: primero los huecos fijos, luego cada pieza.",
    points: [
      "Los huecos suman la frecuencia que promete la estrategia.",
      "Cada publicación tiene un canal, un pilar y un responsable.",
      "Adáptela al formato; añada texto alternativo o subtítulos.",
      "Deje sitio libre: las mejores ocasiones no se pueden planear.",
    ],
  },
  accounts: {
    title: "Acceso a las cuentas",
    about:
      "Quién tiene las llaves de cada perfil. Déjelo resuelto ahora: el día que se pierde un perfil ya es tarde.",
    points: [
      "Al menos dos administradores y verificación en dos pasos por perfil.",
      "Recuperación con un correo de la organización, no de una persona.",
      "Quien se va pierde el acceso ese mismo día.",
      "Nunca escriba contraseñas en el plan: lo lee mucha gente.",
    ],
  },
  crisis: {
    title: "Manual de crisis",
    about:
      "A veces las cosas salen de otro modo. El manual se escribe ahora, con calma, y lo conoce todo el equipo.",
    points: [
      "Niveles: cómo se nota, en cuánto tiempo se reacciona, quién decide.",
      "Primero se detiene todo lo programado; después se habla.",
      "Escenarios: empiece por las amenazas del DAFO.",
      "Primeros comunicados: qué se sabe, qué se hace, cuándo habrá más.",
      "Todos lo leen y una vez al año se ensaya.",
    ],
  },
  review: {
    title: "El plan en conjunto",
    about: "Antes de escribirlo, recórralo de principio a fin: ¿encajan las partes?",
    points: [
      "¿Tiene cada objetivo un indicador y cada indicador un objetivo?",
      "¿Encajan las redes con las personas y las publicaciones con las horas?",
      "¿Hay respuesta para cada debilidad y cada amenaza?",
      "Lo que falte puede esperar: smplan lint lo recordará.",
    ],
  },
};

export default lessons;
