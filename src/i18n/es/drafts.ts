import type { DraftWords } from "../drafts.ts";

const words: DraftWords = {
  swot: {
    strengths: {
      resources: "Contamos con las personas, el dinero y el equipo que este plan necesita.",
      reputation: "En internet se habla bien de nosotros.",
      reputationNoted: "En internet se habla bien de nosotros: {summary}.",
      result: "«{name}» ha mostrado lo que funciona: {result}.",
      followers: {
        one: "Nuestro perfil en {platform} ya tiene {count} seguidor.",
        many: "Nuestro perfil en {platform} ya tiene {count} de seguidores.",
        other: "Nuestro perfil en {platform} ya tiene {count} seguidores.",
      },
    },
    weaknesses: {
      resources: "Faltan personas, dinero o equipo para este plan.",
      resourcesNoted: "Los recursos para este plan son limitados: {note}.",
      hours: {
        one: "Solo hay {count} hora a la semana para este plan.",
        other: "Solo hay {count} horas a la semana para este plan.",
      },
      onePerson: "Todo el trabajo depende de una persona: cuando falta, nadie publica ni responde.",
      reputationMixed: "En internet hay opiniones muy desiguales sobre nosotros.",
      reputationMixedNoted: "En internet hay opiniones muy desiguales sobre nosotros: {summary}.",
      reputationNegative: "En internet se habla mal de nosotros.",
      reputationNegativeNoted: "En internet se habla mal de nosotros: {summary}.",
      noHistory: "Aún no hemos probado nada en redes sociales y no sabemos qué funciona con nuestra gente.",
      noResults: "No se midió lo que dieron las acciones anteriores, así que no sirven de apoyo.",
      dormant: "Nuestro perfil en {platform} está inactivo.",
      dormantSince: "Nuestro perfil en {platform} está inactivo desde el {date}.",
    },
    opportunities: {
      openPlatform: "Ninguno de nuestros competidores está activo en {platform}.",
      learn: "{name} muestra a qué responde nuestra gente: {does}.",
    },
    threats: {
      competitor: "{name} busca a las mismas personas.",
      competitorDoes: "{name} busca a las mismas personas: {does}.",
      review: "Una mala reseña llega más lejos que muchas buenas.",
      outcry: "Las quejas que ya se leen en internet pueden convertirse en una protesta pública.",
      falseStory: "Una historia falsa sobre nosotros puede extenderse antes de que lo notemos.",
    },
  },
  crisis: {
    levels: {
      watch: {
        name: "Vigilancia",
        triggers: [
          "3 quejas parecidas en 24 horas",
          "Una reseña de una estrella con foto",
          "Una publicación sobre nosotros se comparte el triple de lo habitual",
        ],
      },
      alert: {
        name: "Alerta",
        triggers: [
          "10 comentarios negativos en 2 horas",
          "Lo recoge un grupo local o un perfil con muchos seguidores",
          "Una afirmación falsa sigue circulando después de nuestra respuesta",
        ],
      },
      crisis: {
        name: "Crisis",
        triggers: [
          "Alguien ha sufrido daño o puede sufrirlo",
          "Llama un periodista",
          "Se ha perdido el acceso a un perfil",
        ],
      },
    },
    escalation: {
      alert: "Se llega a 10 comentarios negativos en 2 horas o lo recoge un grupo o un perfil grande",
      crisis: "Alguien puede sufrir daño, llama un periodista o se pierde el acceso a un perfil",
    },
    roles: {
      "decision-maker": {
        name: "Quien decide",
        does: "decide qué se hace y qué se dice; tiene la última palabra",
      },
      spokesperson: { name: "Portavoz", does: "habla con la prensa, y nadie más lo hace" },
      monitor: { name: "Vigilancia", does: "observa lo que se dice y da la alarma" },
      responder: {
        name: "Respuesta a comentarios",
        does: "responde comentarios y mensajes según lo acordado",
      },
      legal: { name: "Asesoría jurídica", does: "dice qué se debe, qué se puede y qué no se puede decir" },
      coordinator: { name: "Coordinación", does: "mantiene informado al equipo y anota qué pasa y cuándo" },
      other: { name: "Otra función", does: "se ocupa de algo que solo necesita esta organización" },
    },
    steps: {
      alarm: "Avisar a quien decide y al portavoz",
      pause: "Pausar todo lo programado y detener los anuncios",
      people: "Comprobar que nadie está en peligro y llamar a las personas afectadas",
      facts: "Anotar qué se sabe y qué no, con las fuentes; guardar capturas",
      statement: "Publicar el primer comunicado y fijarlo arriba",
      answers: "Responder a las preguntas debajo y contar las novedades a la hora prometida",
      recovery: "Contar qué se averiguó y qué cambia; decidir cuándo se vuelve a publicar",
    },
    statements: {
      victim:
        "Lo ocurrido nos golpea también a quienes formamos {organization}. Pensamos en todas las personas afectadas y cuidamos de que nadie corra peligro. Aún no sabemos cómo ha pasado. En dos horas contaremos aquí lo que sepamos.",
      accidental:
        "Algo ha salido mal en {organization} y lo sentimos mucho. Estamos con las personas afectadas y buscamos la causa, que aún no conocemos. Si le afecta, escríbanos. En dos horas contaremos aquí lo que hayamos averiguado.",
      preventable:
        "En {organization} hemos cometido un error que debimos evitar. Pedimos perdón a todas las personas afectadas. Estamos hablando con ellas y reparando el daño. En dos horas contaremos aquí lo que hemos hecho.",
      hijacked:
        "Han entrado en un perfil de {organization}. No abra sus enlaces ni envíe dinero o datos: no somos nosotros. Lo estamos recuperando con la plataforma y en dos horas contaremos aquí cómo va.",
      misinformation:
        "Hemos leído lo que se dice de {organization}. No coincide con lo que sabemos. Entendemos la inquietud y lo estamos comprobando todo. En dos horas publicaremos aquí lo que podamos mostrar. Hasta entonces, por favor, no lo comparta.",
    },
    scenarios: {
      threat: "Si ocurre: {threat}",
      hijacked: "Alguien publica desde nuestro perfil robado",
      misinformation: "Circula una historia falsa sobre nosotros",
    },
    dont: [
      "Borrar comentarios solo porque critican",
      "Hacer suposiciones sobre causas o culpables",
      "Discutir con una persona o responder con ironía",
      "Publicar nombres o datos de las personas afectadas",
      "Dejar salir una publicación alegre ya programada",
      "Callar: «sin comentarios» se lee como una confesión",
    ],
  },
};

export default words;
