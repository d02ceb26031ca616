/** The page of the checks outside: whether they answer, and a test of them. */
export const deskOutside = {
  title: "Kontrolên derve",
  intro:
    "Her şîroveya nû berî ku kes wê bibîne ji van kontrolan re tê nîşandan. Kontrol dikare şîroveyekê ji bo moderatorekî rawestîne. Ew tu car şîroveyekê naweşîne û tu car red nake; heke di dema xwe de bersiv nede, şîrove tê rawestandin.",
  none: "Yek jî tune: şîrove ji kesekî derve re nayên nîşandan. Di mîhengên malperê de AKISMET_KEY an HOOK_URL yekê diyar dike.",
  akismet: "Kontrola spamê",
  hook: "Kontrola nivîsgehê bi xwe",
  host: "Li {host} jê tê pirsîn",
  lately: "Ji sed pirsên dawî yên ku vê nimûneya malperê ji destpêka xwe ve kirine:",
  answered: "{count, plural, =0 {Yek jî nehat bersivandin} one {Yek hat bersivandin} other {# hatin bersivandin}}",
  failed: "{count, plural, =0 {Yek jî têk neçû} one {Yek têk çû} other {# têk çûn}}",
  median: "Nîvê wan di nav {count, number} ms de hatin bersivandin",
  lastFault: "Ya dawî ya ku têk çû, {time}:",
  test: "Niha biceribîne",
  testHint: "Nimûneyekê nîşanî her kontrolê dide. Tiştek nayê hilanîn û kontrola spamê jê tiştekî hîn nabe.",
  holds: "Di {count, number} ms de bersiv da: ew ê nimûne rawestanda.",
  passes: "Di {count, number} ms de bersiv da: li dijî nimûneyê tiştekî wê nîne.",
  missed: "Diviyabû kontrola spamê vê nimûneyê wek spam bihesibanda.",
  unusable: "Bersiveke bikêr neda.",
  keyUnknown: "Xizmet mifteya di AKISMET_KEY de nas nake.",
  keyKnown: "Xizmet mifteya me nas dike.",
};
