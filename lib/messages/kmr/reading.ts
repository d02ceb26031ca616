export const reading = {
  footnotes: "Jêrenot",
  footnote: "Jêrenota {number}",
  backToFootnote: "Vegere cihê jêrenota {number} di nivîsê de",
  table: "Tablo",
  code: "Kod",
  transcript: "Tiştên ku tên gotin",
  showEmbed:
    "{kind, select, video {Vîdyoya} sound {Dengê} other {Nexşeya}} {provider} nîşan bide – ev naverok ji {host} bar dike",
  loadEmbed: "Li vir bar bike",
  openEmbed: "Li {provider} veke",
};
