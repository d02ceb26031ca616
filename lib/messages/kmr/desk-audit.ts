/** What was done at the desk and by whom, and whether the record of it is whole. */
export const deskAudit = {
  title: "Qeyda karan",
  person: "Kî",
  anybody: "Her kes",
  nobody: "Rêza fermanan an malper bi xwe",
  action: "Çi",
  anything: "Her tişt",
  subject: "Li ser çi",
  subjectHint: "Wek comment 17",
  day: "Roj",
  find: "Bibîne",
  time: "Dem",
  detail: "Hûrgilî",
  none: "Tu qeydên wisa tune ne.",
  earlier: "Qeydên kevntir",
  chain: "Gelo qeyd temam e?",
  chainText:
    "Her qeyd hasheke xwe û ya hemûyên berî xwe heye, lewma kes nikare yekê bi dizî biguherîne an jê bibe. Zincîr her şev bi temamî tê kontrolkirin. Hasha herî nû li derekê din binivîse: kî ji dawiyê qeydan jê bike nikare nota te biguherîne.",
  verify: "Niha kontrol bike",
  never: "Hêj nehatiye kontrolkirin.",
  whole:
    "{count, plural, =0 {Hêj tu qeyd tune ne.} one {Qeyda yekane wek ku hatiye nivîsandin e.} other {Her # qeyd wek ku hatine nivîsandin in.}} Kontrol: {time}.",
  head: "Hasha qeyda herî nû ya wê demê:",
  broken:
    "{count, plural, =0 {Qeyd ji destpêkê ve şikestî ye.} one {Qeyd piştî ya pêşîn şikestî ye.} other {Qeyd piştî # qeydan şikestî ye.}} Kontrol: {time}.",
  LINK_MISSING: "Cihê {number} yê zincîrê vala ye.",
  ENTRY_MISSING: "Qeyda li cihê {number} winda ye.",
  CHANGED: "Ya li cihê {number} ne ew e ku li wir hatibû nivîsandin.",
  UNLINKED: "Qeyda {number} di zincîrê de bê cih e.",
  HEAD_UNKNOWN: "Qeyda herî nû ya kontrola berê êdî ne li wir e.",
};
