import type { NotesById } from "../notes-by-id.ts";

const notes: NotesById = {
  bluesky:
    "Textos cortos y conversación abierta, entre periodistas, científicos y curiosos. Cuesta poco producir; el tiempo se va en responder.",
  discord: "Un lugar propio para gente que quiere hablar entre sí. Alguien tiene que estar allí cada día.",
  facebook:
    "Barrios, familias, grupos y eventos. Se alimenta bien con fotos, enlaces y fechas; los comentarios esperan respuesta.",
  flickr:
    "Un archivo de buenas fotos, con derechos y descripciones. El trabajo es por álbum; apenas hay conversación.",
  "google-business":
    "Lo que se ve de ustedes en el buscador y en el mapa. Horario y fotos al día y reseñas respondidas: poco esfuerzo y muy cerca de la compra.",
  instagram:
    "Lo que se puede enseñar: productos, lugares, personas. Pide buenas fotos y vídeos cortos; una historia se hace antes que una publicación.",
  line: "Mensajes a quienes ya los conocen, sobre todo en Japón, Tailandia y Taiwán. Pocos y al grano.",
  linkedin:
    "Empresas, profesiones y gente que busca empleo. Cuenta más lo que se sabe que la imagen; un buen texto lleva tiempo.",
  mastodon:
    "Conversación sin anuncios ni algoritmo, entre gente interesada en la técnica, la ciencia y lo común. Responda como persona, no como marca.",
  medium:
    "Artículos largos que se encuentran durante años. Cada uno es trabajo de escritura; rara vez nace una conversación.",
  messenger:
    "Preguntas y pedidos en privado. No hay nada que publicar, pero alguien tiene que responder pronto.",
  nextdoor:
    "Vecinos que hablan con vecinos. Para negocios locales y ayuntamientos, donde se usa; cuesta poco producir.",
  pinterest:
    "Ideas que la gente busca y guarda: recetas, casa, ropa, manualidades. Pide imágenes verticales cuidadas; cada una dura mucho.",
  quora:
    "Respuestas a preguntas que la gente hace de verdad. Muestra lo que se sabe; una buena respuesta pide investigar.",
  reddit:
    "Comunidades por temas que huelen la publicidad al instante. Primero leer mucho, ayudar con honradez y solo después hablar de uno.",
  snapchat: "Fotos y vídeos fugaces para los más jóvenes. Pide alguien que grabe a diario y sin pulir.",
  substack:
    "Un boletín con lectores propios, que ninguna red puede quitarles. Pide un buen texto en día fijo.",
  telegram:
    "Un canal directo a los suscriptores, sin algoritmo por medio. Noticias, fechas, ofertas; se hace rápido.",
  threads:
    "Conversación ligera en textos cortos, cerca de Instagram. Se escribe rápido; vive de las respuestas.",
  tiktok:
    "Vídeo corto y vertical; lo encuentra gente que aún no los sigue. Cada publicación hay que grabarla.",
  tripadvisor:
    "Reseñas de viajeros sobre dónde dormir, comer y qué ver. No hay que publicar; sí responder con cuidado.",
  tumblr: "Imágenes, textos y humor para comunidades de aficionados. Se hace rápido si se habla su idioma.",
  twitch:
    "Horas de vídeo en directo con chat al lado. Para juegos, música u oficios; pide hora fija y aguante.",
  viber:
    "Mensajes, comunidades y canales donde su uso es corriente, como en Bulgaria. Para los fieles; se hace rápido.",
  vimeo:
    "Una casa limpia para buenos vídeos que se enseñan en otra parte. Aquí no los encuentra nadie nuevo.",
  wechat:
    "El camino hacia la gente en China: mensajes, artículos, pagos. Pide el idioma y alguien que conozca las normas.",
  whatsapp:
    "Un canal o mensajes a quienes ya los conocen. Se leen al momento: escriba poco y solo lo que les sirva.",
  x: "Noticias, política, tecnología y disputas públicas, minuto a minuto. Se escribe rápido; pide vigilancia y piel dura.",
  xing: "Contactos profesionales y empleo en países de habla alemana. Sobrio y con poco que producir.",
  yelp: "Reseñas de negocios locales, donde se usa. No hay que publicar; sí mantener los datos y responder.",
  youtube:
    "Vídeos que se encuentran buscando durante años: tutoriales, charlas, historias. Es lo que más trabajo da; los cortos, menos.",
};

export default notes;
